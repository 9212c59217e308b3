package nl.weegwijzer.ui.professional.publish;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.function.Supplier;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.checking.ReadingAlong;
import nl.weegwijzer.afweging.glossary.Unexplained;
import nl.weegwijzer.language.WordLists;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.coach.CoachReport;
import nl.weegwijzer.ui.professional.coach.Coaching;

/** What can be done before something goes out: tell it first, let a colleague read it, and lay it along the criteria. */
final class LookAgain extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Supplier<Proof> reading;
    private final SecondReaderPanel reader;

    /** @param reading reads how it stands now */
    LookAgain(Proof proof, ReadingAlong readingAlong, Supplier<Proof> reading, Clock clock, Coaching coaching) {
        this.reading = reading;
        TrajectId traject = proof.traject().id();
        AfwegingId afweging = proof.draft().id();
        reader = new SecondReaderPanel(proof, clock, colleague -> {
            readingAlong.ask(traject, afweging, colleague);
            return reading.get();
        });
        ToldPanel told =
                new ToldPanel(proof, LegalDays.today(clock), day -> readingAlong.toldOn(traject, afweging, day));
        addClassName("stack");
        add(told, reader);
        look(proof, coaching, DeskPaths.afweging(traject, afweging));
    }

    private void look(Proof proof, Coaching coaching, String editor) {
        WordLists words = proof.forthcoming().words();
        add(
                new CoachReport(coaching, proof.draft(), words, editor),
                new ChecklistPanel(proof.checks(), Unexplained.in(proof.draft(), words), editor));
    }

    /** Shows what the second reader said by now. */
    void refresh() {
        reader.show(reading.get());
    }
}
