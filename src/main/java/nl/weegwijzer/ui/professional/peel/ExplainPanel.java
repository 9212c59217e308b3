package nl.weegwijzer.ui.professional.peel;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import nl.weegwijzer.afweging.DocumentKind;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.afweging.peeling.Draft;
import nl.weegwijzer.ui.field.AutosavedTextArea;
import nl.weegwijzer.ui.field.Pickers;
import nl.weegwijzer.ui.professional.bench.Bench;
import nl.weegwijzer.ui.professional.bench.BenchPanel;
import nl.weegwijzer.ui.professional.bench.Group;
import nl.weegwijzer.ui.professional.bench.Pen;
import org.jspecify.annotations.Nullable;

/** How the explanation begins, who decided, which letter it explains, and how the client can object. */
final class ExplainPanel extends Group implements BenchPanel {

    private static final long serialVersionUID = 1L;

    private final transient Pen pen;
    private final transient Draft draft;
    private final Div objection = new Div();
    private final Paragraph lastDay = new Paragraph();

    ExplainPanel(Pen pen, Bench bench) {
        super(text("ExplainPanel.title"), "uitleggen");
        this.pen = pen;
        this.draft = bench.draft();
        askObjection();
        add(
                field(text("ExplainPanel.opening"), text("ExplainPanel.openingHelp"), Field.OPENING),
                field(text("ExplainPanel.preparedBy"), text("ExplainPanel.preparedByHelp"), Field.PREPARED_BY),
                field(text("ExplainPanel.decidedBy"), text("ExplainPanel.decidedByHelp"), Field.DECIDED_BY),
                field(text("ExplainPanel.letter"), text("ExplainPanel.letterHelp"), Field.LETTER),
                field(text("ExplainPanel.letterAt"), text("ExplainPanel.letterAtHelp"), Field.LETTER_AT),
                objection);
        tellLastDay(draft.announcedOn());
        show(bench);
    }

    @Override
    public void show(Bench bench) {
        objection.setVisible(bench.draft().kind() == DocumentKind.DECISION);
    }

    private void askObjection() {
        objection.addClassName("stack");
        objection.add(
                announced(),
                lastDay,
                field(text("ExplainPanel.objection"), text("ExplainPanel.objectionHelp"), Field.OBJECTION_TO));
    }

    private DatePicker announced() {
        DatePicker day = Pickers.day(text("ExplainPanel.announced"));
        day.setHelperText(text("ExplainPanel.announcedHelp"));
        return pen.choice(day, Place.choice("ANNOUNCED_ON"), draft.announcedOn(), chosen -> {
            pen.tools().weighing().announcedOn(pen.traject(), pen.afweging(), chosen);
            tellLastDay(chosen);
        });
    }

    private void tellLastDay(@Nullable LocalDate announced) {
        lastDay.setText(
                announced == null
                        ? ""
                        : text("ExplainPanel.lastDay", pen.tools().days().lastDay(announced)));
        lastDay.setVisible(announced != null);
    }

    private AutosavedTextArea field(String label, String help, Field field) {
        return pen.text(label, help, Place.of(field), draft.words(field));
    }
}
