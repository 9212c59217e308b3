package nl.weegwijzer.ui.professional.factor;

import static nl.weegwijzer.ui.text.Texts.language;
import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import nl.weegwijzer.afweging.BroughtInBy;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.afweging.Weight;
import nl.weegwijzer.afweging.peeling.Draft;
import nl.weegwijzer.catalogue.Factor;
import nl.weegwijzer.response.comparison.SideBySide;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.ui.field.AutosavedTextArea;
import nl.weegwijzer.ui.field.Fields;
import nl.weegwijzer.ui.field.Pickers;
import nl.weegwijzer.ui.professional.Tag;
import nl.weegwijzer.ui.professional.bench.Bench;
import nl.weegwijzer.ui.professional.bench.BenchPanel;
import nl.weegwijzer.ui.professional.bench.Pen;
import nl.weegwijzer.ui.professional.bench.Removable;
import nl.weegwijzer.ui.professional.own.KnowingField;
import org.jspecify.annotations.Nullable;

/** One factor: how heavily it counts and why, which way, who brought it in, and where it comes from. */
final class FactorPanel extends Div implements BenchPanel {

    private static final long serialVersionUID = 1L;

    private final transient Pen pen;
    private final transient Draft.Factor factor;
    private final transient @Nullable Factor known;
    private final Article card = new Article();
    private final AutosavedTextArea why;
    private final RadioButtonGroup<Weight> weight;
    private final PointingField pointing;
    private final Select<BroughtInBy> broughtInBy;
    private final OriginField origin;
    private final Paragraph client = new Paragraph();
    private final transient Removable whole;
    private @Nullable AutosavedTextArea name;

    FactorPanel(Pen pen, Draft.Factor factor, Bench bench) {
        this.pen = pen;
        this.factor = factor;
        this.known = factor.catalogueCode() == null
                ? null
                : pen.tools().catalogue().factor(factor.catalogueCode(), language());
        why = pen.text(text("FactorPanel.why"), Place.of(factor.id(), Field.WHY), factor.words(Field.WHY));
        weight = weight();
        pointing = new PointingField(pen, factor, bench.draft().options());
        broughtInBy = broughtInBy();
        origin = new OriginField(pen, factor);
        layOut(bench);
        whole = new Removable(pen, factor, card, this::name);
        add(whole);
        explainWhy(factor.weight());
        show(bench);
    }

    private void layOut(Bench bench) {
        Div details = new Div(pointing, broughtInBy, origin);
        details.addClassName("pair");
        client.addClassNames("notice", "small");
        card.addClassNames("card", "stack");
        KnowingField knowing = new KnowingField(pen, factor.id(), bench.own().notes());
        card.add(head(), client, weight, why, details, knowing);
    }

    /** Whether it is this factor, on the table or just taken off. */
    boolean shows(ItemId item) {
        return factor.id().equals(item);
    }

    /** Whether it is this factor of the catalogue, on the table. */
    boolean isOf(String code) {
        return code.equals(factor.catalogueCode()) && whole.present();
    }

    void write() {
        if (name == null) {
            card.getElement().executeJs("window.weegwijzer.goTo(this)");
        } else {
            name.field().focus();
        }
    }

    @Override
    public void show(Bench bench) {
        pointing.show(bench.draft().options());
        bench.draft().factors().stream()
                .filter(now -> shows(now.id()))
                .findFirst()
                .ifPresent(this::choose);
        String weighs = bench.weighed(factor.id()).map(FactorPanel::alongside).orElse("");
        client.setText(
                weighs.isEmpty()
                        ? ""
                        : text("FactorPanel.client", bench.traject().clientName(), weighs));
        client.setVisible(!weighs.isEmpty());
    }

    private void choose(Draft.Factor now) {
        weight.setValue(now.weight());
        broughtInBy.setValue(now.broughtInBy());
        origin.show(now.origin());
        explainWhy(now.weight());
    }

    private String name() {
        if (known != null) {
            return known.label();
        }
        return name == null ? "" : name.field().getValue();
    }

    private Component head() {
        if (known == null) {
            name = pen.text(text("FactorPanel.name"), Place.of(factor.id(), Field.NAME), factor.words(Field.NAME));
            return name;
        }
        Div title = new Div(new H4(known.label()));
        title.addClassName("row");
        if (known.provisional()) {
            title.add(new Tag(text("FactorPanel.provisional")));
        }
        Paragraph about = new Paragraph(known.clientText());
        about.addClassName("soft");
        Div head = new Div(title, about);
        head.addClassName("stack-s");
        return head;
    }

    private RadioButtonGroup<Weight> weight() {
        RadioButtonGroup<Weight> weight = Fields.oneOf(
                text("FactorPanel.weight"), List.of(Weight.HEAVY, Weight.NORMAL, Weight.LIGHT, Weight.NOT_COUNTED));
        weight.addClassName("tight");
        return pen.choice(weight, Place.choice(factor.id(), "WEIGHT"), factor.weight(), chosen -> {
            pen.tools().factors().weigh(pen.traject(), pen.afweging(), factor.id(), chosen);
            explainWhy(chosen);
        });
    }

    private Select<BroughtInBy> broughtInBy() {
        Select<BroughtInBy> who = Pickers.pick(text("FactorPanel.broughtInBy"), List.of(BroughtInBy.values()));
        return pen.choice(
                who,
                Place.choice(factor.id(), "BROUGHT_IN_BY"),
                factor.broughtInBy(),
                chosen -> pen.tools().factors().broughtIn(pen.traject(), pen.afweging(), factor.id(), chosen));
    }

    /** What was knowingly left out needs a reason all the more. */
    private void explainWhy(@Nullable Weight weight) {
        why.field().setLabel(weight == Weight.NOT_COUNTED ? text("FactorPanel.whyNot") : text("FactorPanel.why"));
    }

    private static String alongside(SideBySide.Row row) {
        if (row.importance() == null) {
            return row.feeling() == null ? "" : text("FactorPanel.feels", word(row.feeling()));
        }
        String important = text("FactorPanel.important", word(row.importance()));
        return row.feeling() == null ? important : important + " " + text("FactorPanel.feels", word(row.feeling()));
    }
}
