package nl.weegwijzer.ui.professional.choosing;

import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.peeling.LayingOut;
import nl.weegwijzer.afweging.peeling.Weighing;
import nl.weegwijzer.afweging.publishing.ExplanationOverview;
import nl.weegwijzer.people.access.ForProfessional;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.response.choosing.Choice;
import nl.weegwijzer.response.choosing.ChoiceStage;
import nl.weegwijzer.response.choosing.Choosing;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** Reads what both said, and takes what was chosen together into the next version, each in one act. */
@Service
class ChoiceDesk {

    private final TrajectOverview trajecten;
    private final ExplanationOverview explanations;
    private final Choosing choosing;
    private final LayingOut layingOut;
    private final Weighing weighing;

    ChoiceDesk(
            TrajectOverview trajecten,
            ExplanationOverview explanations,
            Choosing choosing,
            LayingOut layingOut,
            Weighing weighing) {
        this.trajecten = trajecten;
        this.explanations = explanations;
        this.choosing = choosing;
        this.layingOut = layingOut;
        this.weighing = weighing;
    }

    /** One afweging as it stands now. */
    @ForProfessional
    public OnTheTable of(TrajectId traject, AfwegingId afweging) {
        return new OnTheTable(
                trajecten.one(traject),
                explanations.latest(traject, afweging).explanation(),
                choosing.now(traject, afweging));
    }

    /**
     * Chooses in the draft what both want, and names the client's words as what moves the next version.
     *
     * @throws NotFound when they do not want the same
     */
    @ForProfessional(changes = true)
    public void takeOver(TrajectId traject, AfwegingId afweging) {
        OnTheTable now = of(traject, afweging);
        Choice.Wish client = now.choice().client();
        if (client == null || now.choice().stage() != ChoiceStage.TOGETHER) {
            throw new NotFound();
        }
        String words = client.words().isEmpty() ? now.name(client.option()) : client.words();
        layingOut.choose(traject, afweging, client.option());
        weighing.credit(traject, afweging, client.said(), words, true);
    }
}
