package nl.weegwijzer.demo.database;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;

/**
 * Connects as the user who migrates.
 *
 * @param url address of the schema for JDBC
 * @param password of the user {@value Accounts#OWNER}
 */
public record AsOwner(String url, String password) implements FlywayConnectionDetails {

    @Override
    public String getUsername() {
        return Accounts.OWNER;
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
