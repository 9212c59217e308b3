package nl.weegwijzer.ui.professional.factor;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegwijzer.afweging.Direction;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.afweging.peeling.Draft;
import nl.weegwijzer.catalogue.Factor;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.ui.field.OneAct;
import nl.weegwijzer.ui.professional.bench.Bench;
import nl.weegwijzer.ui.professional.bench.BenchPanel;
import nl.weegwijzer.ui.professional.bench.Group;
import nl.weegwijzer.ui.professional.bench.Pen;
import org.jspecify.annotations.Nullable;

/** What counts, and what knowingly does not; chosen from the catalogue or named by oneself. */
public final class FactorsPanel extends Group implements BenchPanel {

    private static final long serialVersionUID = 1L;

    private final transient Pen pen;
    private final Div list = new Div();
    private transient Bench bench;

    /** The key of the next factor that is named in the finder. */
    private transient SubmissionId naming = SubmissionId.create();

    public FactorsPanel(Pen pen, Bench bench) {
        super(text("FactorsPanel.title"), Place.choice("FACTORS").anchor());
        this.pen = pen;
        this.bench = bench;
        NativeButton own = OneAct.on(new NativeButton(text("FactorsPanel.addOwn")), press -> addOwn(press, ""));
        own.addClassNames("button", "no-print");
        list.addClassName("options");
        bench.draft().factors().forEach(factor -> list.add(new FactorPanel(pen, factor, bench)));
        FactorFinder finder =
                new FactorFinder(pen.tools().catalogue(), bench.own().oftenUsed(), this::add, this::named);
        add(new Paragraph(text("FactorsPanel.help")), list, finder, new Div(own));
    }

    @Override
    public void show(Bench now) {
        bench = now;
        now.draft().factors().stream()
                .filter(factor -> panels().noneMatch(panel -> panel.shows(factor.id())))
                .forEach(factor -> list.add(new FactorPanel(pen, factor, now)));
        panels().forEach(panel -> panel.show(now));
    }

    private void add(Factor factor) {
        Optional<FactorPanel> there =
                panels().filter(panel -> panel.isOf(factor.code())).findFirst();
        if (there.isPresent()) {
            there.get().write();
        } else {
            pen.act(() -> put(
                    pen.tools().factors().add(pen.traject(), pen.afweging(), factor.code()), factor.code(), Map.of()));
        }
    }

    private void named(String name) {
        addOwn(naming, name);
        naming = SubmissionId.create();
    }

    /** Names a factor of one's own; without a name, that is asked first. */
    private void addOwn(SubmissionId key, String name) {
        pen.act(() -> put(
                pen.tools().factors().addOwn(pen.traject(), pen.afweging(), key, name),
                null,
                Map.of(Field.NAME, name.strip())));
    }

    private void put(ItemId id, @Nullable String code, Map<Field, String> words) {
        Draft.Factor fresh = new Draft.Factor(id, code, null, Direction.NEITHER, null, null, null, words);
        panels().filter(panel -> panel.shows(id))
                .findFirst()
                .orElseGet(() -> show(fresh))
                .write();
    }

    private FactorPanel show(Draft.Factor fresh) {
        FactorPanel panel = new FactorPanel(pen, fresh, bench);
        list.add(panel);
        return panel;
    }

    private Stream<FactorPanel> panels() {
        return list.getChildren().map(FactorPanel.class::cast);
    }
}
