package nl.weegwijzer.response.choosing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.weegwijzer.afweging.DecisionRoom;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everything that both sides said of options. */
interface ChoiceActs extends Repository<ChoiceAct, UUID> {

    /** The newest version, how much room it leaves, whether the option stands in it, and how often this was sent. */
    record Newest(int number, boolean open, DecisionRoom room, Long options, Long sent) {}

    ChoiceAct save(ChoiceAct act);

    @Query("""
            select new nl.weegwijzer.response.choosing.ChoiceActs$Newest(v.number, v.open, v.room,
                (select count(i.item) from ExplainedVersion here join here.items i
                    where here.id = v.id and i.item = :option
                        and i.kind = nl.weegwijzer.response.explained.ExplainedVersion.Kind.OPTION),
                (select count(a) from ChoiceAct a where a.traject = :traject and a.submission = :sending))
            from ExplainedVersion v
            where v.traject = :traject and v.afweging = :afweging and v.number = (
                select max(newest.number) from ExplainedVersion newest where newest.afweging = :afweging)
            """)
    Optional<Newest> newest(UUID traject, UUID afweging, @Nullable UUID option, @Nullable UUID sending);

    @Query("""
            select new nl.weegwijzer.response.choosing.Choice$Act(
                a.id, a.side, a.option, a.words, a.putOffUntil, p.name, a.saidAt)
            from ChoiceAct a join Person p on p.id = a.saidBy
            where a.traject = :traject and a.afweging = :afweging and a.versionNumber = :number
            order by a.saidAt, a.id
            """)
    List<Choice.Act> of(UUID traject, UUID afweging, int number);
}
