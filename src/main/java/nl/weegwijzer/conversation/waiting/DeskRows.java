package nl.weegwijzer.conversation.waiting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.weegwijzer.conversation.ConversationId;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.goals.GoalWaiting;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.TrajectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads in one statement which goals and talks wait: a caseload may ask no more than four in all. */
@Component
class DeskRows {

    private static final String IN_CARE = """
            m.person_id = :member and m.organisation_id = :organisation and t.archived_at is null
                and m.since <= :today and (m.until is null or m.until >= :today)
            """;

    /** A proposal or a changed goal without a yes of a professional, and a scale of the client without an answer. */
    private static final String GOALS = """
            select if(s.id is null, 'GOAL', 'SCALE') what, g.traject_id traject, g.id id, h.title words,
                null starts, coalesce(s.written_at, h.done_at) done
            from traject_member m join traject t on t.id = m.traject_id
                join goal g on g.traject_id = m.traject_id
                join goal_history h on h.goal_id = g.id and h.revision = g.revision and h.act in ('PROPOSED', 'REWORDED')
                left join goal_scale s on s.goal_id = g.id and s.side = 'CLIENT' and g.state = 'AGREED'
                    and s.wording = g.revision
                    and s.number = (select max(later.number) from goal_scale later where later.goal_id = g.id)
                    and not exists (select 1 from goal_scale_answer said where said.scale_id = s.id)
            where (s.id is not null or g.state in ('PROPOSED', 'CHANGED_AFTER_AGREEMENT')
                    and (g.professional_yes is null or g.professional_yes <> g.revision)) and
            """ + IN_CARE;

    /** Talks that begin before then, and records that no professional read as they are. */
    private static final String TALKS = """
            select 'TALK', c.traject_id, c.id, c.question, p.starts_at, h.done_at
            from traject_member m join traject t on t.id = m.traject_id
                join conversation c on c.traject_id = m.traject_id
                left join conversation_line p on p.conversation_id = c.id and p.ordinal = (
                    select max(l.ordinal) from conversation_line l where l.conversation_id = c.id and l.act = 'PLANNED')
                left join conversation_line h on h.conversation_id = c.id and h.act = 'HELD'
            where (c.state = 'PREPARING' and p.starts_at < :before
                    or c.state = 'DRAFT' and (c.professional_saw is null or c.professional_saw <> c.written)) and
            """ + IN_CARE;

    private final JdbcClient jdbc;

    DeskRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param before from when on a talk is too far away to wait */
    AtTheDesk of(PersonId member, OrganisationId organisation, LocalDate today, Instant before) {
        List<GoalWaiting> goals = new ArrayList<>();
        List<TalkWaiting> talks = new ArrayList<>();
        jdbc.sql(GOALS + "union all " + TALKS + "order by coalesce(done, starts), id")
                .param("member", member.toString())
                .param("organisation", organisation.toString())
                .param("today", today)
                .param("before", LocalDateTime.ofInstant(before, ZoneOffset.UTC))
                .query(row -> {
                    if (row.getString("what").equals("TALK")) {
                        talks.add(talk(row));
                    } else {
                        goals.add(goal(row));
                    }
                });
        return new AtTheDesk(List.copyOf(goals), List.copyOf(talks));
    }

    private static GoalWaiting goal(ResultSet row) throws SQLException {
        return new GoalWaiting(
                TrajectId.parse(row.getString("traject")),
                new GoalId(UUID.fromString(row.getString("id"))),
                row.getString("words"),
                Objects.requireNonNull(moment(row, "done")),
                row.getString("what").equals("SCALE"));
    }

    private static TalkWaiting talk(ResultSet row) throws SQLException {
        return new TalkWaiting(
                TrajectId.parse(row.getString("traject")),
                new ConversationId(UUID.fromString(row.getString("id"))),
                row.getString("words"),
                moment(row, "starts"),
                moment(row, "done"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        LocalDateTime at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }
}
