package nl.weegwijzer.backup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The database that is kept or put back.
 *
 * @param url its address for JDBC, of one host
 * @param owner reads and makes the tables
 * @param app works with them, by what it was granted
 */
public record Target(String url, Account owner, Account app) {

    private static final Pattern URL = Pattern.compile("jdbc:mariadb://([^:/,?]+)(?::(\\d+))?/(\\w+)(\\?.*)?");
    private static final Pattern ENCRYPTED = Pattern.compile(".*[?&](sslMode=(?!disable)|useSsl=true).*");

    /**
     * Checks the address.
     *
     * @throws BackupRefused when it is not one of MariaDB, with one host and a schema
     */
    public Target {
        if (!URL.matcher(url).matches()) {
            throw new BackupRefused("This is not the address of one MariaDB and its schema: " + url);
        }
    }

    /** The database that the portal's own settings name. */
    public static Target of(Map<String, String> environment) {
        return new Target(
                environment.getOrDefault("WEEGWIJZER_DB_URL", ""),
                account(environment, "WEEGWIJZER_DB_OWNER", "owner", "WEEGWIJZER_DB_OWNER_PASSWORD"),
                account(environment, "WEEGWIJZER_DB_USER", "app", "WEEGWIJZER_DB_PASSWORD"));
    }

    private static Account account(Map<String, String> environment, String name, String usual, String password) {
        return new Account(environment.getOrDefault(name, usual), environment.getOrDefault(password, ""));
    }

    String schema() {
        return parts().group(3);
    }

    /** What the programs of MariaDB read before anything else, so that no password stands among their arguments. */
    String clientSettings() {
        Matcher parts = parts();
        String port = parts.group(2) == null ? "3306" : parts.group(2);
        String security = ENCRYPTED.matcher(url).matches() ? "" : "skip-ssl\n";
        return "[client]\nprotocol=tcp\nhost=%s\nport=%s\nuser=%s\npassword=\"%s\"\n%s"
                .formatted(parts.group(1), port, owner.name(), escaped(owner.password()), security);
    }

    private static String escaped(String password) {
        return password.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private Matcher parts() {
        Matcher parts = URL.matcher(url);
        if (!parts.matches()) {
            throw new IllegalStateException(url);
        }
        return parts;
    }

    Connection connectOwner() {
        return connect(url, owner);
    }

    /** Without the schema: the app may enter that only once it was granted something in it. */
    Connection connectApp() {
        return connect(url.replaceFirst("/" + schema() + "(?=\\?|$)", "/"), app);
    }

    private static Connection connect(String address, Account account) {
        try {
            return DriverManager.getConnection(address, account.name(), account.password());
        } catch (SQLException refused) {
            throw new BackupRefused(
                    "The user %s cannot sign in to the database: %s".formatted(account, refused.getMessage()), refused);
        }
    }
}
