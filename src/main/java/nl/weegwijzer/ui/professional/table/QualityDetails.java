package nl.weegwijzer.ui.professional.table;

import static nl.weegwijzer.ui.text.Texts.language;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.afweging.notes.Judgement;
import nl.weegwijzer.afweging.notes.Knowledge;
import nl.weegwijzer.afweging.notes.Qualities;
import nl.weegwijzer.catalogue.QualityCriterion;
import nl.weegwijzer.people.access.AccessLog;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.ui.field.Fields;
import nl.weegwijzer.ui.field.Pickers;
import nl.weegwijzer.ui.professional.bench.Pen;
import nl.weegwijzer.ui.professional.bench.Unfolding;

/**
 * How good one piece of information is, for the desk: where the knowledge comes from, and the criteria. That it was
 * checked with the client is the one that the client sees; it is asked beside the piece itself.
 */
final class QualityDetails extends Composite<Unfolding> {

    private static final long serialVersionUID = 1L;

    private static final String SEEN_BY_CLIENT = "IQ_VERIFIED_WITH_CLIENT";

    private final transient Pen pen;
    private final ItemId piece;

    QualityDetails(Pen pen, ItemId piece) {
        this.pen = pen;
        this.piece = piece;
        getContent().addClassNames("own", "no-print");
    }

    @Override
    protected Unfolding initContent() {
        return new Unfolding(text("QualityDetails.title"), this::fields);
    }

    private Component fields() {
        Qualities qualities =
                AccessLog.refreshing(() -> pen.tools().own().judging().of(pen.traject(), pen.afweging()));
        Div criteria = new Div();
        criteria.addClassName("pair");
        pen.tools().catalogue().qualityCriteria(language()).stream()
                .filter(criterion -> !criterion.code().equals(SEEN_BY_CLIENT))
                .forEach(criterion -> criteria.add(judged(criterion, qualities)));
        Div fields = new Div(new Paragraph(text("QualityDetails.private")), knowledge(qualities), criteria);
        fields.addClassName("stack");
        return fields;
    }

    private Component knowledge(Qualities qualities) {
        Select<Knowledge> from = Pickers.pick(text("QualityDetails.knowledge"), List.of(Knowledge.values()));
        return pen.choice(
                from,
                Place.choice(piece, "KNOWLEDGE"),
                qualities.knowledge(piece).orElse(null),
                chosen -> pen.tools().own().judging().comesFrom(pen.traject(), pen.afweging(), piece, chosen));
    }

    private Component judged(QualityCriterion criterion, Qualities qualities) {
        RadioButtonGroup<Judgement> answer = Fields.oneOf(criterion.label(), List.of(Judgement.values()));
        answer.setHelperText(criterion.clientQuestion());
        answer.addClassName("tight");
        return pen.choice(
                answer,
                Place.choice(piece, criterion.code()),
                qualities.judged(piece, criterion.code()).orElse(null),
                chosen -> pen.tools()
                        .own()
                        .judging()
                        .judge(pen.traject(), pen.afweging(), piece, criterion.code(), chosen));
    }
}
