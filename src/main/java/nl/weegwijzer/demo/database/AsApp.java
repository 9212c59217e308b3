package nl.weegwijzer.demo.database;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * Connects as the user who works with the tables.
 *
 * @param url address of the schema for JDBC
 * @param password of the user {@value Accounts#APP}
 */
public record AsApp(String url, String password) implements JdbcConnectionDetails {

    @Override
    public String getUsername() {
        return Accounts.APP;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String getJdbcUrl() {
        return url;
    }
}
