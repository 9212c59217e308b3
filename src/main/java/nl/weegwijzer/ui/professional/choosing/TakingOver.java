package nl.weegwijzer.ui.professional.choosing;

import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.peeling.LayingOut;
import nl.weegwijzer.afweging.peeling.Weighing;
import nl.weegwijzer.people.access.ForProfessional;
import nl.weegwijzer.response.choosing.Choice;
import nl.weegwijzer.response.choosing.ChoiceStage;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** Takes what was chosen together into the next version, each in one act. */
@Service
public class TakingOver {

    private final ChoiceDesk desk;
    private final LayingOut layingOut;
    private final Weighing weighing;

    TakingOver(ChoiceDesk desk, LayingOut layingOut, Weighing weighing) {
        this.desk = desk;
        this.layingOut = layingOut;
        this.weighing = weighing;
    }

    /**
     * Chooses in the draft what both want, and names the client's words as what moves the next version.
     *
     * @throws NotFound when they do not want the same
     */
    @ForProfessional(changes = true)
    public void takeOver(TrajectId traject, AfwegingId afweging) {
        OnTheTable now = desk.of(traject, afweging);
        Choice.Wish client = together(now.choice());
        String words = client.words().isEmpty() ? now.name(client.option()) : client.words();
        weighing.restore(traject, afweging, client.option());
        layingOut.choose(traject, afweging, client.option());
        weighing.credit(traject, afweging, client.said(), words, true);
    }

    /**
     * Puts what both want back on the table of the draft, so that the client reads what becomes of it.
     *
     * @throws NotFound when they do not want the same
     */
    @ForProfessional(changes = true)
    public void putBack(TrajectId traject, AfwegingId afweging) {
        Choice.Wish client = together(desk.of(traject, afweging).choice());
        weighing.restore(traject, afweging, client.option());
    }

    private static Choice.Wish together(Choice choice) {
        Choice.Wish client = choice.client();
        if (client == null || choice.stage() != ChoiceStage.TOGETHER) {
            throw new NotFound();
        }
        return client;
    }
}
