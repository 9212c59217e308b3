package nl.weegwijzer.afweging.publishing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** How far each afweging is: what is written, beside the newest version of it. */
interface Caseloads extends Repository<ExplanationVersion, UUID> {

    String PROGRESS = """
            select new nl.weegwijzer.afweging.publishing.Progress(a.trajectValue, a.id, a.question, a.changedAt,
                v.number, v.open, v.publishedAt)
            from Afweging a left join ExplanationVersion v on v.afwegingValue = a.id and v.number = (
                select max(w.number) from ExplanationVersion w where w.afwegingValue = a.id)
            """;

    @Query(PROGRESS + "where a.traject = :traject order by a.id desc")
    List<Progress> progressOf(TrajectId traject);

    @Query("""
            select new nl.weegwijzer.afweging.publishing.InCare(
                new nl.weegwijzer.people.traject.TrajectSummary(t.id, t.client, c.name, t.contact, p.name, p.phone,
                    o.name, t.startedOn, t.archivedAt),
                a.id, a.question, a.changedAt, v.number, v.open, v.publishedAt,
                (select min(s.askedAt) from SecondReading s where s.afweging = a.id and s.reader = :member
                    and s.answeredAt is null),
                (select max(g.givenAt) from Admission g where g.traject = t.id and t.contact = :member
                    and g.opens = nl.weegwijzer.people.admission.Opens.BROKEN_GLASS and g.fromDay >= :weekAgo),
                m.until)
            from TrajectMember m join m.traject t join Person c on c.id = t.client join Person p on p.id = t.contact
                join Organisation o on o.id = t.organisationValue
                left join Afweging a on a.trajectValue = t.id
                left join ExplanationVersion v on v.afwegingValue = a.id and v.number = (
                    select max(w.number) from ExplanationVersion w where w.afwegingValue = a.id)
            where m.person = :member and m.organisation = :organisation
                and m.since <= :today and (m.until is null or m.until >= :today)
            order by c.name, t.id, a.id desc
            """)
    List<InCare> inCareOf(UUID member, OrganisationId organisation, LocalDate today, LocalDate weekAgo);
}
