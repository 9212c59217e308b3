package nl.weegwijzer.response.progress;

import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.weegwijzer.shared.OrganisationId;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/** How far people have seen things. */
interface Seens extends Repository<Seen, UUID> {

    @Query("""
            select new nl.weegwijzer.response.progress.SoFarRow(
                new nl.weegwijzer.people.traject.TrajectSummary(t.id, t.client, c.name, t.contact, p.name, p.phone, o.name,
                    t.startedOn, t.archivedAt),
                answers.seenUntil, v.afweging, v.number, v.question, v.open, v.publishedAt, s.seenUntil,
                count(distinct i.item), count(distinct f.item),
                (select max(n.notedAt) from MomentNote n where n.afweging = v.afweging
                    and n.what = nl.weegwijzer.response.moment.MomentNote.What.ASKED),
                (select max(n.notedAt) from MomentNote n where n.afweging = v.afweging
                    and n.what = nl.weegwijzer.response.moment.MomentNote.What.SKIPPED),
                (select count(distinct felt.item) from ExplainedVersion here join here.items still
                    join FactorView felt on felt.afweging = here.afweging and felt.item = still.item
                    where here.afweging = v.afweging and here.number = v.number
                        and felt.kind = nl.weegwijzer.response.comparison.FactorView.Kind.FELT
                        and felt.moment = nl.weegwijzer.response.comparison.Moment.AFTER_CONVERSATION
                        and felt.givenAt >= (select max(n.notedAt) from MomentNote n where n.afweging = v.afweging
                            and n.what = nl.weegwijzer.response.moment.MomentNote.What.ASKED)),
                (select max(glass.givenAt) from Admission glass where glass.traject = t.id
                    and glass.opens = nl.weegwijzer.people.admission.Opens.BROKEN_GLASS and glass.clientSawAt is null),
                (select a.putOffUntil from ChoiceAct a where a.afweging = v.afweging and a.versionNumber = v.number
                    and v.open = true order by a.saidAt desc, a.id desc limit 1))
            from Traject t join Person c on c.id = t.client join Person p on p.id = t.contact
                join Organisation o on o.id = t.organisationValue
                left join Seen answers on answers.subject = t.id and answers.person = t.client
                left join ExplainedVersion v on v.traject = t.id and v.number = (
                    select max(newest.number) from ExplainedVersion newest where newest.afweging = v.afweging)
                left join Seen s on s.subject = v.afweging and s.person = t.client
                left join v.items i on i.kind = nl.weegwijzer.response.explained.ExplainedVersion.Kind.FACTOR
                left join FactorView f on f.afweging = v.afweging and f.item = i.item
                    and f.kind = nl.weegwijzer.response.comparison.FactorView.Kind.IMPORTANT
            where t.client = :client and t.organisation = :organisation
            group by t.id, t.client, c.name, t.contact, p.name, p.phone, o.name, t.startedOn, t.archivedAt,
                answers.seenUntil, v.afweging, v.number, v.question, v.open, v.publishedAt, s.seenUntil
            order by t.id desc, v.publishedAt desc, v.afweging desc
            """)
    List<SoFarRow> walkedBy(UUID client, OrganisationId organisation);

    /** In one statement, so that two tabs at once cannot meet. It only moves on. */
    @Modifying
    @QueryHints(@QueryHint(name = HibernateHints.HINT_NATIVE_SPACES, value = "seen"))
    @Query(value = """
            insert into seen (person_id, subject, organisation_id, traject_id, seen_until)
            values (:person, :subject, :organisation, :traject, :until)
            on duplicate key update seen_until = greatest(seen_until, values(seen_until))
            """, nativeQuery = true)
    void see(UUID person, UUID subject, UUID organisation, UUID traject, Instant until);
}
