package nl.weegwijzer.demo.database;

/**
 * The two users of the database: the owner migrates, the app works with what it was granted.
 *
 * @param ownerPassword password of the user {@value #OWNER}
 * @param appPassword password of the user {@value #APP}
 */
public record Accounts(String ownerPassword, String appPassword) {

    /** The schema that both work in. */
    public static final String SCHEMA = "weegwijzer";

    /** May make and change tables, and grant the app what it needs on them. */
    public static final String OWNER = "owner";

    /** May do what a migration granted, table by table. */
    public static final String APP = "app";

    /** Statements for an init file, one a line, that may run at every start. */
    public String sql() {
        return """
                CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
                CREATE USER IF NOT EXISTS '%2$s'@'%%';
                ALTER USER '%2$s'@'%%' IDENTIFIED BY '%3$s';
                GRANT ALL ON %1$s.* TO '%2$s'@'%%' WITH GRANT OPTION;
                CREATE USER IF NOT EXISTS '%4$s'@'%%';
                ALTER USER '%4$s'@'%%' IDENTIFIED BY '%5$s';
                """.formatted(SCHEMA, OWNER, ownerPassword, APP, appPassword);
    }

    /** Statements that take schema and users away, so that {@link #sql()} begins anew. */
    static String clearing() {
        return """
                DROP DATABASE IF EXISTS %s;
                DROP USER IF EXISTS '%s'@'%%';
                DROP USER IF EXISTS '%s'@'%%';
                """.formatted(SCHEMA, OWNER, APP);
    }

    /** Says which user, never the passwords. */
    @Override
    public String toString() {
        return "Accounts[" + OWNER + ", " + APP + "]";
    }
}
