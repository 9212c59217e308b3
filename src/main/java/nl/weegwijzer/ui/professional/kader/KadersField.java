package nl.weegwijzer.ui.professional.kader;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.weegwijzer.afweging.KaderChoice;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.kader.KaderVersion;
import nl.weegwijzer.kader.KaderVersionId;
import nl.weegwijzer.ui.block.Lasting;
import nl.weegwijzer.ui.field.Pickers;
import nl.weegwijzer.ui.professional.bench.Bench;
import nl.weegwijzer.ui.professional.bench.Pen;

/** Asks which of the organisation's kaders apply, and shows what those say and what room is in them. */
final class KadersField extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Pen pen;
    private final transient List<KaderVersion> inForce;
    private final CheckboxGroup<Offer> group;
    private final Paragraph none = new Paragraph(text("KadersField.none"));
    private final transient Lasting<Offer, KaderVersionId, NativeDetails> chosen;
    private final Set<KaderVersionId> known = new HashSet<>();
    private transient List<Offer> offered = List.of();

    KadersField(Pen pen, Bench bench) {
        this.pen = pen;
        inForce = pen.tools().kaders().inForce();
        group = group();
        Div said = new Div();
        said.addClassName("stack-s");
        chosen = new Lasting<>(said, Offer::version, KadersField::details, (details, same) -> {});
        addClassName("stack");
        add(group, none, said);
        show(bench);
    }

    void show(Bench bench) {
        known.clear();
        bench.draft().kaders().stream().map(KaderChoice::version).forEach(known::add);
        List<Offer> all = Offer.of(inForce, bench.forthcoming().next().rules());
        if (!all.equals(offered)) {
            offered = List.of();
            group.setItems(all);
            offered = all;
        }
        group.setVisible(!all.isEmpty());
        none.setVisible(all.isEmpty());
        List<Offer> now =
                all.stream().filter(one -> known.contains(one.version())).toList();
        group.setValue(Set.copyOf(now));
        chosen.show(now);
    }

    private CheckboxGroup<Offer> group() {
        CheckboxGroup<Offer> kaders = Pickers.someOf(text("KadersField.label"), List.of());
        kaders.setItemLabelGenerator(Offer::name);
        kaders.setHelperText(text("KadersField.help"));
        kaders.setId(Place.choice("KADERS").anchor());
        kaders.addValueChangeListener(
                change -> offered.forEach(one -> save(one, change.getValue().contains(one))));
        return kaders;
    }

    private static NativeDetails details(Offer one) {
        Div says = new Div();
        says.addClassName("stack-s");
        one.says().forEach(line -> says.add(new Paragraph(line)));
        return new NativeDetails(one.name(), says);
    }

    /** Saves what is not known yet, whoever set it. */
    private void save(Offer one, boolean yes) {
        if (yes && known.add(one.version())) {
            pen.act(() -> pen.tools().ruling().apply(pen.traject(), pen.afweging(), one.version()));
        } else if (!yes && known.remove(one.version())) {
            pen.act(() -> pen.tools().ruling().drop(pen.traject(), pen.afweging(), one.version()));
        }
    }
}
