package nl.weegwijzer.response.choosing;

import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.joint.JointChoice;
import nl.weegwijzer.afweging.joint.JointChoices;
import nl.weegwijzer.response.choosing.Choice.PutOff;
import nl.weegwijzer.response.choosing.Choice.Wish;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Component;

/** Tells publishing what both chose, so that nothing overrules it in silence. */
@Component
class ChosenTogether implements JointChoices {

    private final ChoiceActs acts;

    ChosenTogether(ChoiceActs acts) {
        this.acts = acts;
    }

    @Override
    public JointChoice of(TrajectId traject, AfwegingId afweging, int version) {
        return said(Choice.of(version, true, acts.of(traject.value(), afweging.value(), version)));
    }

    private static JointChoice said(Choice choice) {
        PutOff putOff = choice.putOff();
        if (putOff != null) {
            return new JointChoice.PutOff(putOff.until(), putOff.words(), putOff.by());
        }
        Wish client = choice.client();
        return client != null && choice.stage() == ChoiceStage.TOGETHER
                ? new JointChoice.Together(client.option(), client.said(), client.words())
                : new JointChoice.NotYet(client != null, choice.professional() != null);
    }
}
