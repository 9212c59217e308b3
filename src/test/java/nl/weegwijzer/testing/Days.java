package nl.weegwijzer.testing;

import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.demo.database.AsOwner;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Lets days go by for what the app itself can never change. */
public final class Days {

    private Days() {}

    /** The day until which choosing was put off has come. */
    public static void untilChoosing(AfwegingId afweging) {
        AsOwner owner = TestDatabase.shared().asOwner();
        new JdbcTemplate(new DriverManagerDataSource(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword()))
                .update(
                        "UPDATE choice_act SET put_off_until = '2026-01-12' WHERE put_off_until IS NOT NULL AND afweging_id = ?",
                        afweging.value().toString());
    }
}
