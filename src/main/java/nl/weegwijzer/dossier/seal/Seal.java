package nl.weegwijzer.dossier.seal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * One seal of a chain.
 *
 * @param number from 1, without gaps
 * @param entry the line that it seals
 * @param entryAt when that line says it happened
 * @param sealedAt when it was sealed
 * @param hash over the seal before, this seal and its line, in 64 hexadecimal digits
 */
record Seal(long number, String entry, String entryAt, String sealedAt, String hash) {

    /** What to select, first, from {@code access_seal s}. */
    static final String SELECTED = "s.number, s.entry_id, %s entry_at, %s sealed_at, s.hash"
            .formatted(moment("s.entry_at"), moment("s.sealed_at"));

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);

    static Seal of(ResultSet row) throws SQLException {
        return new Seal(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5));
    }

    /** A column with a moment, as text. */
    static String moment(String column) {
        return "date_format(" + column + ", '%Y-%m-%d %H:%i:%s.%f')";
    }

    /** A moment as the database has it. */
    static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    /** The moment that a text of the database tells. */
    static Instant instant(String moment) {
        return MOMENT.parse(moment, Instant::from);
    }
}
