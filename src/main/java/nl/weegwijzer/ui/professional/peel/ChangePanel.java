package nl.weegwijzer.ui.professional.peel;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.response.Said;
import nl.weegwijzer.ui.field.Fields;
import nl.weegwijzer.ui.professional.bench.Bench;
import nl.weegwijzer.ui.professional.bench.BenchPanel;
import nl.weegwijzer.ui.professional.bench.Group;
import nl.weegwijzer.ui.professional.bench.Pen;

/** From the second version on: what changed, and what the client said that moved it. */
final class ChangePanel extends Group implements BenchPanel {

    private static final long serialVersionUID = 1L;

    private final transient Pen pen;
    private final String client;
    private final CheckboxGroup<Said> moved;
    private final Paragraph nothing;
    private transient List<Said> offered = List.of();

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

    private CheckboxGroup<Said> moved() {
        CheckboxGroup<Said> group = Fields.someOf(text("ChangePanel.moved", client), List.of());
        group.setItemLabelGenerator(said -> text("ChangePanel.quote", said.words()));
        group.setHelperText(text("ChangePanel.help", client));
        group.addSelectionListener(change -> {
            if (change.isFromClient()) {
                change.getAddedSelection().forEach(said -> credit(said, true));
                change.getRemovedSelection().forEach(said -> credit(said, false));
            }
        });
        return group;
    }

    @Override
    public void show(Bench bench) {
        setVisible(!bench.first());
        List<Said> said = bench.said().stream()
                .filter(one -> !one.words().isEmpty() && one.ledTo() == null)
                .toList();
        if (!said.equals(offered)) {
            offered = said;
            moved.setItems(said);
        }
        Set<Said> credited = said.stream()
                .filter(one -> bench.draft().credited().contains(one.id().value()))
                .collect(Collectors.toSet());
        moved.setValue(credited);
        moved.setVisible(!said.isEmpty());
        nothing.setVisible(said.isEmpty());
    }

    private void credit(Said said, boolean yes) {
        pen.act(() -> pen.tools()
                .weighing()
                .credit(pen.traject(), pen.afweging(), said.id().value(), said.words(), yes));
    }
}
