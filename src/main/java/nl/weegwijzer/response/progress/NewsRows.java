package nl.weegwijzer.response.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Objects;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.response.ResponseKind;
import nl.weegwijzer.response.Waiting;
import nl.weegwijzer.response.choosing.ChoiceGlance;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.TrajectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads in one statement what clients said, weighed along and chose: a caseload may ask no more than four in all. */
@Component
public class NewsRows {

    private static final String IN_CARE = """
            m.person_id = :member and m.organisation_id = :organisation and t.archived_at is null
                and m.since <= :today and (m.until is null or m.until >= :today)
            """;

    private static final String WAITING = """
            select 'WAITING' what, m.traject_id id, count(r.id) many,
                coalesce(sum(r.id is not null and r.read_at is null), 0) unread,
                newest.kind kind, newest.words words, newest.written_at at, min(coalesce(e.answer_by, r.answer_by)) answer_by,
                max(coalesce(w.days, 2)) warn_days,
                (select min(f.noted_at) from read_first f
                    where f.traject_id = m.traject_id and f.read_at is null and t.contact_id = :member) since,
                null client, null professional
            from traject_member m join traject t on t.id = m.traject_id
                left join response r on r.traject_id = m.traject_id and r.settled_at is null
                left join response newest on newest.id = (
                    select n.id from response n where n.traject_id = m.traject_id and n.settled_at is null
                    order by n.written_at desc, n.id desc limit 1)
                left join enough e on e.response_id = r.id and not exists (
                    select 1 from enough later where later.response_id = r.id and later.ordinal > e.ordinal)
                left join answer_warning w on w.organisation_id = t.organisation_id
            where (r.id is not null or t.contact_id = :member and exists (
                    select 1 from read_first f where f.traject_id = m.traject_id and f.read_at is null)) and
            """ + IN_CARE + """
            group by m.traject_id, t.contact_id, newest.id, newest.kind, newest.words, newest.written_at
            """;

    private static final String ALONG = """
            select 'ALONG', f.afweging_id, count(distinct f.item_id), 0, null, null, max(f.given_at), null, 0,
                max(s.seen_until), null, null
            from factor_view f left join seen s on s.subject = f.afweging_id and s.person_id = :member
            where f.kind <> 'WEIGHED'
                and f.version_number = (select max(v.number) from explained_version v where v.afweging_id = f.afweging_id)
                and f.traject_id in (
                    select m.traject_id from traject_member m join traject t on t.id = m.traject_id where
            """ + IN_CARE + """
                )
            group by f.afweging_id
            """;

    /** What was said last of an open choice: which option either side wants, and until when it is put off. */
    private static final String CHOICE = """
            select 'CHOICE', v.afweging_id, 0, 0, null, null, max(said.said_at),
                (select a.put_off_until from choice_act a where a.afweging_id = v.afweging_id
                    and a.version_number = v.number order by a.said_at desc, a.id desc limit 1),
                0, null,
                (select a.option_id from choice_act a where a.afweging_id = v.afweging_id
                    and a.version_number = v.number and a.option_id is not null and a.side = 'CLIENT'
                    order by a.said_at desc, a.id desc limit 1),
                (select a.option_id from choice_act a where a.afweging_id = v.afweging_id
                    and a.version_number = v.number and a.option_id is not null and a.side = 'PROFESSIONAL'
                    order by a.said_at desc, a.id desc limit 1)
            from explained_version v join choice_act said
                on said.afweging_id = v.afweging_id and said.version_number = v.number
            where v.is_open and v.room <> 'NONE'
                and v.number = (select max(later.number) from explained_version later where later.afweging_id = v.afweging_id)
                and v.traject_id in (
                    select m.traject_id from traject_member m join traject t on t.id = m.traject_id where
            """ + IN_CARE + """
                )
            group by v.afweging_id, v.number
            """;

    private final JdbcClient jdbc;

    NewsRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is new in the trajecten in whose team somebody is on a day. */
    public News of(PersonId member, OrganisationId organisation, LocalDate today) {
        News news = new News(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        jdbc.sql(WAITING + "union all " + ALONG + "union all " + CHOICE)
                .param("member", member.toString())
                .param("organisation", organisation.toString())
                .param("today", today)
                .query(row -> {
                    add(row, news);
                });
        news.waiting().sort(Comparator.comparing(Waiting::newestAt).reversed());
        return news;
    }

    private static void add(ResultSet row, News news) throws SQLException {
        switch (row.getString("what")) {
            case "WAITING" -> news.waiting().add(waiting(row));
            case "ALONG" -> news.along().add(along(row));
            default -> news.choices().add(choice(row));
        }
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        String words = row.getString("words");
        Instant newest = moment(row, "at");
        LocalDate answerBy = row.getObject("answer_by", LocalDate.class);
        return new Waiting(
                TrajectId.parse(row.getString("id")),
                row.getLong("unread"),
                row.getLong("many"),
                kind == null ? ResponseKind.CONCERN : ResponseKind.valueOf(kind),
                words == null ? "" : words,
                newest == null ? Instant.EPOCH : newest,
                answerBy == null ? LocalDate.MAX : answerBy,
                row.getInt("warn_days"),
                moment(row, "since"));
    }

    private static WeighedAlong along(ResultSet row) throws SQLException {
        Instant at = moment(row, "at");
        Instant seen = moment(row, "since");
        return new WeighedAlong(
                AfwegingId.parse(row.getString("id")),
                row.getLong("many"),
                at == null ? Instant.EPOCH : at,
                at != null && (seen == null || seen.isBefore(at)));
    }

    private static ChoiceGlance choice(ResultSet row) throws SQLException {
        return new ChoiceGlance(
                AfwegingId.parse(row.getString("id")),
                option(row, "client"),
                option(row, "professional"),
                row.getObject("answer_by", LocalDate.class),
                Objects.requireNonNull(moment(row, "at")));
    }

    private static @Nullable ItemId option(ResultSet row, String column) throws SQLException {
        String id = row.getString(column);
        return id == null ? null : ItemId.parse(id);
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        LocalDateTime at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }
}
