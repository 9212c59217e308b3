package nl.weegwijzer.ui.professional.joint;

import static nl.weegwijzer.ui.text.Texts.language;

import java.util.List;
import java.util.function.Consumer;
import nl.weegwijzer.catalogue.BehaviourElement;
import nl.weegwijzer.catalogue.Catalogue;
import nl.weegwijzer.jointplan.JointPlanning;
import nl.weegwijzer.shared.TrajectId;

/**
 * What the desk plans together with.
 *
 * @param done says what was done, and shows how it stands
 */
record JointHand(
        TrajectId traject, JointPlanning planning, Catalogue catalogue, boolean archived, Consumer<String> done) {

    /** The elements of the behaviour model, in the language of who looks. */
    List<BehaviourElement> elements() {
        return catalogue.behaviourElements(language());
    }

    /** What an element is called. */
    String name(String code) {
        return elements().stream()
                .filter(element -> element.code().equals(code))
                .map(BehaviourElement::label)
                .findFirst()
                .orElse(code);
    }
}
