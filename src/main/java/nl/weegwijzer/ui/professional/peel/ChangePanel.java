package nl.weegwijzer.ui.professional.peel;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.ui.field.Pickers;
import nl.weegwijzer.ui.professional.bench.Bench;
import nl.weegwijzer.ui.professional.bench.BenchPanel;
import nl.weegwijzer.ui.professional.bench.Group;
import nl.weegwijzer.ui.professional.bench.Pen;

/** From the second version on: what changed, and what the client said that moved it. */
final class ChangePanel extends Group implements BenchPanel {

    private static final long serialVersionUID = 1L;

    /** What the client said, by what stays the same when it is read or answered. */
    private record Saying(UUID id, String words) {

        /** What can be named: words that moved no version yet. */
        static List<Saying> of(Bench bench) {
            return bench.said().stream()
                    .filter(one -> !one.words().isEmpty() && one.ledTo() == null)
                    .map(one -> new Saying(one.id().value(), one.words()))
                    .toList();
        }
    }

    private final transient Pen pen;
    private final String client;
    private final CheckboxGroup<Saying> moved;
    private final Paragraph nothing;
    private final Set<UUID> credited = new HashSet<>();
    private transient List<Saying> offered = List.of();

    ChangePanel(Pen pen, Bench bench) {
        super(text("ChangePanel.title"), "veranderd");
        this.pen = pen;
        this.client = bench.traject().clientName();
        this.moved = moved();
        this.nothing = new Paragraph(text("ChangePanel.nothing", client));
        add(
                pen.text(
                        text("ChangePanel.what"),
                        text("ChangePanel.whatHelp"),
                        Place.of(Field.WHAT_CHANGED),
                        bench.draft().words(Field.WHAT_CHANGED)),
                moved,
                nothing);
        show(bench);
    }

    private CheckboxGroup<Saying> moved() {
        CheckboxGroup<Saying> group = Pickers.someOf(text("ChangePanel.moved", client), List.of());
        group.setItemLabelGenerator(said -> text("ChangePanel.quote", said.words()));
        group.setHelperText(text("ChangePanel.help", client));
        group.addValueChangeListener(
                change -> offered.forEach(said -> credit(said, change.getValue().contains(said))));
        return group;
    }

    @Override
    public void show(Bench bench) {
        setVisible(!bench.first());
        List<Saying> said = Saying.of(bench);
        credited.clear();
        credited.addAll(bench.draft().credited());
        Set<Saying> chosen =
                said.stream().filter(one -> credited.contains(one.id())).collect(Collectors.toSet());
        if (!said.equals(offered)) {
            offered = List.of();
            moved.setItems(said);
            offered = said;
        }
        moved.setValue(chosen);
        moved.setVisible(!said.isEmpty());
        nothing.setVisible(said.isEmpty());
    }

    /** Saves what is not known yet, whoever set it. */
    private void credit(Saying said, boolean yes) {
        if (yes ? credited.add(said.id()) : credited.remove(said.id())) {
            pen.act(() -> pen.tools().weighing().credit(pen.traject(), pen.afweging(), said.id(), said.words(), yes));
        }
    }
}
