package nl.weegwijzer.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.shared.TrajectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the access log as it stands in the database, where every moment is in UTC. */
final class LookRows {

    private static final String LOOKED = """
            select l.id, l.at, p.name, l.person_id, r.profession, l.reason, l.act, l.changes, b.name behalf, l.because,
                l.listed
            from (%s) l left join person p on p.id = l.person_id
                left join person_role r on r.person_id = l.person_id and r.organisation_id = l.organisation_id
                    and r.role = l.role
                left join person b on b.id = l.on_behalf_of
            order by l.at desc, l.id desc limit :most
            """;

    private static final String OF_TRAJECT = "select l.* from access_log l where l.traject_id = :traject";

    /** Lists of everyone in the organisation, from the day on which the client was one of them; it begins in the Netherlands. */
    private static final String OF_EVERYONE = "select l.* from access_log l where l.organisation_id = :organisation"
            + " and l.listed = 'EVERYONE'"
            + " and l.at >= (select t.started_on - interval 2 hour from traject t where t.id = :traject)";

    private static final String THIS = " and l.id = :look";

    private static final String PERIOD = " and l.at >= :from and l.at < :until";

    private static final String OF_OTHERS = " and l.person_id <> :reader"
            + " and l.person_id <> (select t.client_id from traject t where t.id = :traject)";

    /** Both bounds, so that the index is walked from the right place. */
    private static final String BEFORE = " and l.at <= :before and (l.at < :before or l.id < :look)";

    private static final String NEWEST_FIRST = " order by l.at desc, l.id desc limit :most";

    private final JdbcClient jdbc;
    private final CurrentPerson current;

    LookRows(JdbcClient jdbc, CurrentPerson current) {
        this.jdbc = jdbc;
        this.current = current;
    }

    /** When a look of this traject was. */
    Optional<LocalDateTime> at(TrajectId traject, LookId look) {
        return one(traject, look).map(found -> LocalDateTime.ofInstant(found.at(), ZoneOffset.UTC));
    }

    Optional<Looked> one(TrajectId traject, LookId look) {
        return jdbc.sql(looked(THIS))
                .param("traject", traject.toString())
                .param("organisation", current.organisation().toString())
                .param("look", look.toString())
                .param("most", 1)
                .query(this::looked)
                .optional();
    }

    /** The first so many of a period, the newest first. */
    List<Looked> of(
            TrajectId traject,
            LooksAsked asked,
            LocalDateTime from,
            LocalDateTime until,
            @Nullable LocalDateTime before,
            int most) {
        String which = PERIOD + (asked.own() ? "" : OF_OTHERS) + (before == null ? "" : BEFORE);
        var statement = jdbc.sql(looked(which + NEWEST_FIRST))
                .param("traject", traject.toString())
                .param("organisation", current.organisation().toString())
                .param("from", from)
                .param("until", until)
                .param("most", most);
        if (!asked.own()) {
            statement.param("reader", current.id().toString());
        }
        if (before != null) {
            statement.param("before", before).param("look", String.valueOf(asked.before()));
        }
        return statement.query(this::looked).list();
    }

    /** Those of the traject itself and of lists of everyone, each by its own index. */
    private static String looked(String which) {
        return LOOKED.formatted("(%s%s) union all (%s%s)".formatted(OF_TRAJECT, which, OF_EVERYONE, which));
    }

    private Looked looked(ResultSet row, int number) throws SQLException {
        String name = row.getString(3);
        String act = row.getString(7);
        return new Looked(
                LookId.parse(row.getString(1)),
                row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                name == null ? "" : name,
                UUID.fromString(row.getString(4)).equals(current.id().value()),
                row.getString(5),
                Ground.of(row.getString(6)),
                act.substring(0, Math.max(act.indexOf('.'), 0)),
                row.getString(11) != null,
                row.getBoolean(8),
                row.getString(9),
                row.getString(10));
    }
}
