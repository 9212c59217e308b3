package nl.weegwijzer.ui.professional.peel;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Paragraph;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.afweging.peeling.Draft;
import nl.weegwijzer.ui.field.AutosavedTextArea;
import nl.weegwijzer.ui.professional.bench.Bench;
import nl.weegwijzer.ui.professional.bench.BenchPanel;
import nl.weegwijzer.ui.professional.bench.Group;
import nl.weegwijzer.ui.professional.bench.Pen;

/** What was chosen, or that nothing is chosen yet; what it means, and what happens next. */
final class OutcomePanel extends Group implements BenchPanel {

    private static final long serialVersionUID = 1L;

    private final Paragraph open;
    private final ChosenField chosen;
    private final WhyNots whyNots;
    private final Otherwise otherwise;

    OutcomePanel(Pen pen, Bench bench) {
        super(text("OutcomePanel.title"), "uitkomst");
        String client = bench.traject().clientName();
        open = new Paragraph(text("OutcomePanel.open", client));
        open.addClassName("notice");
        whyNots = new WhyNots(pen);
        otherwise = new Otherwise(pen, client);
        chosen = new ChosenField(pen, bench, whyNots::choose);
        add(open, chosen);
        add(field(pen, bench, text("OutcomePanel.outcome"), text("OutcomePanel.outcomeHelp"), Field.OUTCOME));
        add(otherwise, whyNots);
        add(field(pen, bench, text("OutcomePanel.meaning", client), text("OutcomePanel.meaningHelp"), Field.MEANING));
        add(field(pen, bench, text("OutcomePanel.next"), text("OutcomePanel.nextHelp"), Field.NEXT_STEPS));
        add(field(pen, bench, text("OutcomePanel.ifNot"), text("OutcomePanel.ifNotHelp"), Field.IF_NOT));
        show(bench);
    }

    @Override
    public void show(Bench bench) {
        boolean undecided = bench.draft().words(Field.OUTCOME).isEmpty()
                && bench.draft().options().stream().noneMatch(Draft.Option::chosen);
        open.setVisible(undecided);
        chosen.show(bench);
        whyNots.show(bench);
        otherwise.show(bench);
    }

    private static AutosavedTextArea field(Pen pen, Bench bench, String label, String help, Field field) {
        return pen.text(label, help, Place.of(field), bench.draft().words(field));
    }
}
