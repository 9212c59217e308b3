package nl.weegwijzer.dossier.seal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The seals and the lines that they seal, as the database has them. */
final class Seals {

    private static final String UNSEALED = " from access_log l where l.organisation_id = ? and l.at >= ? and l.at < ?"
            + " and not exists (select 1 from access_seal s where s.entry_id = l.id)";

    private static final String EVER = "1000-01-01 00:00:00.000000";

    private final JdbcTemplate jdbc;

    Seals(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A seal with its line; null when that is gone. */
    record Sealed(Seal seal, @Nullable Line line) {

        static Sealed of(ResultSet row) throws SQLException {
            return new Sealed(Seal.of(row), Line.isIn(row) ? Line.of(row) : null);
        }
    }

    /** Every organisation that there is. */
    List<String> organisations() {
        return jdbc.query("select id from organisation order by code", (row, _) -> row.getString(1));
    }

    /** Every organisation, and every one that has a seal or a line and is gone. */
    List<String> chains() {
        return jdbc.query(
                "select id organisation_id from organisation union select distinct organisation_id from access_log union"
                        + " select distinct organisation_id from access_seal order by 1",
                (row, _) -> row.getString(1));
    }

    /** The last seal of a chain. */
    Optional<Seal> last(String organisation) {
        return jdbc
                .query(
                        "select " + Seal.SELECTED
                                + " from access_seal s where s.organisation_id = ? order by s.number desc limit 1",
                        (row, _) -> Seal.of(row),
                        organisation)
                .stream()
                .findFirst();
    }

    /** The hash of a seal, or nothing when there is no such number. */
    String hash(String organisation, long number) {
        return jdbc
                .query(
                        "select hash from access_seal where organisation_id = ? and number = ?",
                        (row, _) -> row.getString(1),
                        organisation,
                        number)
                .stream()
                .findFirst()
                .orElse("");
    }

    /** When the last line before a moment says it happened. */
    Optional<Instant> latest(String organisation, Instant before) {
        String latest = jdbc.queryForObject(
                "select " + Seal.moment("max(at)") + " from access_log where organisation_id = ? and at < ?",
                String.class,
                organisation,
                Seal.moment(before));
        return Optional.ofNullable(latest).map(Seal::instant);
    }

    /** The first lines without a seal, of this stretch of time alone, in their order. */
    List<Line> unsealed(String organisation, @Nullable Instant from, Instant until, int most) {
        return jdbc.query(
                "select " + Line.SELECTED + UNSEALED + " order by l.at, l.id limit ?",
                (row, _) -> Line.of(row),
                organisation,
                from == null ? EVER : Seal.moment(from),
                Seal.moment(until),
                most);
    }

    /** How many lines have no seal, of this stretch of time. */
    long countUnsealed(String organisation, Instant from, Instant until) {
        Long count = jdbc.queryForObject(
                "select count(*)" + UNSEALED, Long.class, organisation, Seal.moment(from), Seal.moment(until));
        return count == null ? 0 : count;
    }

    /** The next seals of a chain, each with its line. */
    List<Sealed> after(String organisation, long number, int most) {
        return jdbc.query(
                "select " + Seal.SELECTED + ", " + Line.SELECTED
                        + " from access_seal s left join access_log l on l.id = s.entry_id"
                        + " where s.organisation_id = ? and s.number > ? order by s.number limit ?",
                (row, _) -> Sealed.of(row),
                organisation,
                number,
                most);
    }

    /** Adds seals to the end of a chain. */
    void add(String organisation, List<Seal> seals) {
        jdbc.batchUpdate(
                "insert into access_seal (organisation_id, number, entry_id, entry_at, sealed_at, hash)"
                        + " values (?, ?, ?, ?, ?, ?)",
                seals.stream()
                        .map(seal -> new Object[] {
                            organisation, seal.number(), seal.entry(), seal.entryAt(), seal.sealedAt(), seal.hash()
                        })
                        .toList());
    }

    /** What time it is for the database. */
    Instant now() {
        return Seal.instant(
                String.valueOf(jdbc.queryForObject("select " + Seal.moment("utc_timestamp(6)"), String.class)));
    }
}
