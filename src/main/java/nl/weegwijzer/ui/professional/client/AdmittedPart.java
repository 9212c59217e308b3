package nl.weegwijzer.ui.professional.client;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import nl.weegwijzer.people.admission.Admitted;
import nl.weegwijzer.ui.block.Part;

/** Who may look in besides the team, and who opened the dossier because they had to; not there while nobody may. */
final class AdmittedPart extends DeskPart {

    private static final long serialVersionUID = 1L;

    private final UnorderedList names = new UnorderedList();

    AdmittedPart() {
        add(new Part(text("AdmittedPart.title"), names));
    }

    @Override
    void show(TrajectDesk desk) {
        names.removeAll();
        desk.admitted().forEach(admitted -> names.add(new ListItem(line(admitted))));
        setVisible(!desk.admitted().isEmpty());
    }

    private static String line(Admitted admitted) {
        String name = admitted.name();
        return switch (admitted.opens()) {
            case READING -> text("AdmittedPart.reads", name, admitted.until());
            case READING_AND_ANSWERING -> text("AdmittedPart.answers", name, admitted.until());
            case EXPLANATIONS, EXPLANATIONS_AND_GOALS -> text("AdmittedPart.partner", name, admitted.until());
            case BROKEN_GLASS -> text("AdmittedPart.opened", name, admitted.givenAt(), admitted.because());
        };
    }
}
