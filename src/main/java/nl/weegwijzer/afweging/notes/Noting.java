package nl.weegwijzer.afweging.notes;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.peeling.WrittenMeanwhile;
import nl.weegwijzer.catalogue.Catalogue;
import nl.weegwijzer.catalogue.Listed;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.access.ForProfessional;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.shared.Words;
import org.springframework.stereotype.Service;

/** Answers the questions and pitfalls of a step, for oneself: nobody else reads it, not even a colleague of the team. */
@Service
public class Noting {

    private static final Locale ANY = Locale.of("nl");

    private final NoteRows rows;
    private final Catalogue catalogue;
    private final CurrentPerson current;
    private final Clock clock;

    Noting(NoteRows rows, Catalogue catalogue, CurrentPerson current, Clock clock) {
        this.rows = rows;
        this.catalogue = catalogue;
        this.current = current;
        this.clock = clock;
    }

    /** What whoever asks answered to themselves. */
    @ForProfessional
    public Notes mine(TrajectId traject, AfwegingId afweging) {
        List<NoteRow> found = rows.of(current.id().value(), traject.value(), afweging.value());
        if (found.isEmpty()) {
            throw new NotFound();
        }
        return Notes.of(found);
    }

    /**
     * Writes an answer to a question, or what one did about a pitfall, in the place of what was seen there.
     *
     * @param askedCode the code of a reflection question or a pitfall
     * @param seen what the writer had before them when they began
     * @throws WrittenMeanwhile when something else stands there by now, written in another window
     */
    @ForProfessional(changes = true)
    public void write(TrajectId traject, AfwegingId afweging, String askedCode, String seen, String text) {
        known(catalogue.reflectionQuestions(ANY), catalogue.pitfalls(ANY), askedCode);
        UUID me = current.id().value();
        String clean = Words.clean(text, Words.TEXT);
        found(rows.begin(me, traject.value(), afweging.value(), askedCode, clock.instant()));
        String now = rows.standing(me, afweging.value(), askedCode);
        if (!now.equals(clean) && !now.equals(seen.strip())) {
            throw new WrittenMeanwhile(now);
        }
        rows.write(me, afweging.value(), askedCode, clean, clock.instant());
    }

    /** Says whether one met a pitfall. */
    @ForProfessional(changes = true)
    public void meet(TrajectId traject, AfwegingId afweging, String pitfallCode, boolean met) {
        known(catalogue.pitfalls(ANY), List.of(), pitfallCode);
        answer(traject, afweging, pitfallCode, met ? Notes.MET : Notes.NOT_MET);
    }

    /** Says how one came to weigh a factor. */
    @ForProfessional(changes = true)
    public void weighed(TrajectId traject, AfwegingId afweging, ItemId factor, Knowing how) {
        if (!rows.weighs(traject.value(), afweging.value(), factor.value())) {
            throw new NotFound();
        }
        answer(traject, afweging, Notes.subject(factor), how.name());
    }

    private void answer(TrajectId traject, AfwegingId afweging, String subject, String answer) {
        found(rows.answer(current.id().value(), traject.value(), afweging.value(), subject, answer, clock.instant()));
    }

    private static void known(List<? extends Listed> some, List<? extends Listed> others, String code) {
        found((int) Stream.concat(some.stream(), others.stream())
                .filter(one -> one.code().equals(code))
                .count());
    }

    private static void found(int number) {
        if (number == 0) {
            throw new NotFound();
        }
    }
}
