package nl.weegwijzer.ui.professional.versions;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.field.Pickers;
import nl.weegwijzer.ui.professional.DeskPaths;

/** Chooses any two versions to compare; the last two stand ready. */
final class PairForm extends Div {

    private static final long serialVersionUID = 1L;

    PairForm(TrajectId traject, AfwegingId afweging, Versions versions) {
        int newest = versions.numbers().getLast();
        Select<Integer> from = pick(text("PairForm.from"), versions, newest - 1);
        Select<Integer> to = pick(text("PairForm.to"), versions, newest);
        NativeButton go = new NativeButton(
                text("PairForm.go"), _ -> show(DeskPaths.versions(traject, afweging, from.getValue(), to.getValue())));
        go.addClassName("button");
        Part part = new Part(text("PairForm.title"), from, to, new Div(go));
        part.addClassName("stack");
        add(part);
    }

    private static Select<Integer> pick(String label, Versions versions, int ready) {
        Select<Integer> select = Pickers.pick(label, versions.numbers());
        select.setItemLabelGenerator(String::valueOf);
        select.setValue(ready);
        return select;
    }

    private static void show(String path) {
        UI.getCurrentOrThrow().navigate(path.substring(1));
    }
}
