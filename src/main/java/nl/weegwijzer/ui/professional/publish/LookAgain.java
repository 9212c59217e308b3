package nl.weegwijzer.ui.professional.publish;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.function.Supplier;
import nl.weegwijzer.afweging.checking.ReadingAlong;
import nl.weegwijzer.afweging.glossary.Unexplained;
import nl.weegwijzer.language.WordLists;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.choosing.TakingOver;
import nl.weegwijzer.ui.professional.coach.CoachReport;
import nl.weegwijzer.ui.professional.coach.Coaching;

/**
 * The way to publish, and what can be done before: look at what both chose, tell it first, let a colleague read it, and
 * lay it along the criteria. Nothing of the latter has to.
 */
final class LookAgain extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Supplier<Proof> reading;
    private final JointPart joint;
    private final SecondReaderPanel reader;

    /** @param reading reads how it stands now */
    LookAgain(
            Proof proof,
            PublishPanel panel,
            ReadingAlong readingAlong,
            TakingOver takingOver,
            Supplier<Proof> reading,
            Clock clock,
            Coaching coaching) {
        this.reading = reading;
        joint = new JointPart(proof, takingOver);
        reader = new SecondReaderPanel(proof, clock, colleague -> {
            readingAlong.ask(proof.traject().id(), proof.afweging(), colleague);
            return reading.get();
        });
        addClassName("stack");
        add(joint, panel);
        if (!proof.archived()) {
            add(told(proof, readingAlong), reader);
            look(proof, coaching, DeskPaths.afweging(proof.traject().id(), proof.afweging()));
        }
    }

    private static ToldPanel told(Proof proof, ReadingAlong readingAlong) {
        TrajectId traject = proof.traject().id();
        return new ToldPanel(proof, proof.today(), day -> readingAlong.toldOn(traject, proof.afweging(), day));
    }

    private void look(Proof proof, Coaching coaching, String editor) {
        WordLists words = proof.forthcoming().words();
        add(
                new CoachReport(coaching, proof.draft(), words, editor),
                new ChecklistPanel(proof.checks(), Unexplained.in(proof.draft(), words), editor));
    }

    /** Shows what both chose and what the second reader said by now. */
    void refresh() {
        Proof now = reading.get();
        joint.show(now);
        reader.show(now);
    }
}
