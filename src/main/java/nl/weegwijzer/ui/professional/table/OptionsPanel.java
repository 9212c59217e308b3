package nl.weegwijzer.ui.professional.table;

import static nl.weegwijzer.ui.text.Texts.inLanguage;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Map;
import nl.weegwijzer.afweging.DecisionRoom;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.afweging.checking.Uneven;
import nl.weegwijzer.afweging.peeling.Draft;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.ui.field.OneAct;
import nl.weegwijzer.ui.professional.bench.Bench;
import nl.weegwijzer.ui.professional.bench.BenchPanel;
import nl.weegwijzer.ui.professional.bench.Group;
import nl.weegwijzer.ui.professional.bench.Pen;

/** The ways things could go; doing nothing is one of them. */
public final class OptionsPanel extends Group implements BenchPanel {

    private static final long serialVersionUID = 1L;

    /** What is published is in the language of the organisation, whatever the desk speaks. */
    private static final Locale PUBLISHED = Locale.of("nl");

    private final transient Pen pen;
    private final Paragraph help = new Paragraph();
    private final Paragraph uneven = new Paragraph();
    private final Div list = new Div();
    private final NativeButton nothing = OneAct.on(new NativeButton(text("OptionsPanel.addNothing")), this::addNothing);

    public OptionsPanel(Pen pen, Bench bench) {
        super(text("OptionsPanel.title"), Place.choice("OPTIONS").anchor());
        this.pen = pen;
        NativeButton one = OneAct.on(new NativeButton(text("OptionsPanel.add")), this::addOne);
        one.addClassName("button");
        nothing.addClassName("button");
        Div add = new Div(one, nothing);
        add.addClassNames("row", "no-print");
        list.addClassName("options");
        bench.draft().options().forEach(option -> list.add(new OptionPanel(pen, option)));
        uneven.addClassNames("notice", "small");
        add(help, list, uneven, add);
        show(bench);
    }

    @Override
    public void show(Bench bench) {
        boolean none = bench.draft().room() == DecisionRoom.NONE;
        help.setText(none ? text("OptionsPanel.helpNone") : text("OptionsPanel.help"));
        String hint =
                Uneven.among(bench.draft().options()).map(OptionsPanel::hint).orElse("");
        uneven.setText(hint);
        uneven.setVisible(!hint.isEmpty());
        nothing.setVisible(bench.draft().options().stream()
                .noneMatch(option -> option.words(Field.NAME).equals(nothingInWords())));
    }

    private void addOne(SubmissionId press) {
        pen.act(() -> put(press, "").write());
    }

    private void addNothing(SubmissionId press) {
        pen.act(() -> put(press, nothingInWords()).write());
        nothing.setVisible(false);
    }

    private OptionPanel put(SubmissionId press, String name) {
        ItemId id = pen.tools().layingOut().addOption(pen.traject(), pen.afweging(), press, name);
        return list.getChildren()
                .map(OptionPanel.class::cast)
                .filter(panel -> panel.shows(id))
                .findFirst()
                .orElseGet(() -> show(id, name));
    }

    private OptionPanel show(ItemId id, String name) {
        OptionPanel panel = new OptionPanel(pen, new Draft.Option(id, false, Map.of(Field.NAME, name)));
        list.add(panel);
        return panel;
    }

    private static String hint(Uneven options) {
        return text("OptionsPanel.uneven", options.longest(), options.shortest());
    }

    private static String nothingInWords() {
        return inLanguage(PUBLISHED, "OptionsPanel.nothing");
    }
}
