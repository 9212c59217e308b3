package nl.weegwijzer.ui.professional.joint;

import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.weegwijzer.catalogue.BehaviourElement;
import nl.weegwijzer.jointplan.JointPlan.Contributed;
import nl.weegwijzer.jointplan.JointPlanOverview.Insight;
import nl.weegwijzer.jointplan.Standing;
import nl.weegwijzer.ui.block.Lasting;
import nl.weegwijzer.ui.block.Quote;
import nl.weegwijzer.ui.client.ActionButton;
import nl.weegwijzer.ui.client.Cards;
import nl.weegwijzer.ui.client.Sending;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.field.Fields;
import nl.weegwijzer.ui.field.Pickers;

/** One element of the behaviour model: how it stands for this behaviour, and who does what on it. */
final class ElementPanel extends Article {

    private static final long serialVersionUID = 1L;

    private final transient JointHand hand;
    private final transient BehaviourElement element;
    private final Select<Standing> stands = Pickers.pick(text("ElementPanel.stands"), List.of(Standing.values()));
    private final transient Lasting<Contributed, Contributed, Div> list;

    ElementPanel(JointHand hand, BehaviourElement element) {
        this.hand = hand;
        this.element = element;
        Div lines = new Div();
        lines.addClassName("stack");
        list = new Lasting<>(lines, one -> one, this::contributed, (_, _) -> {});
        addClassNames("card", "stack-s");
        add(new H3(element.label()), Cards.small(element.definition()));
        add(new Paragraph(text("ElementPanel.ask", element.clientQuestion())));
        add(stands, lines);
        standing();
    }

    /** Shows how it stands now. */
    void show(Insight insight) {
        List<Contributed> here = insight.plan().contributions().stream()
                .filter(one -> one.element().equals(element.code()))
                .toList();
        stands.setValue(insight.readings().get(element.code()));
        list.show(here);
    }

    private void standing() {
        stands.setAriaLabel(text("ElementPanel.standsOf", element.label()));
        stands.setMaxWidth("16rem");
        stands.setReadOnly(hand.archived());
        stands.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                hand.planning().read(hand.traject(), element.code(), change.getValue());
                hand.done().accept(text("ElementPanel.kept"));
            }
        });
    }

    private Div contributed(Contributed one) {
        Div line = new Div(
                Cards.line(one.discipline(), one.words()),
                Cards.small(text("ElementPanel.kind", word(one.intervention()), one.by())));
        line.addClassName("stack-s");
        if (one.ended() != null) {
            line.add(new Paragraph(text("ElementPanel.ended")), new Quote(one.ended()));
        } else if (!hand.archived()) {
            line.add(new NativeDetails(text("ElementPanel.end"), ending(one)));
        }
        return line;
    }

    private Div ending(Contributed one) {
        ErrorSummary errors = new ErrorSummary();
        TextField why = Fields.line(text("ElementPanel.whyEnd"));
        Div form = new Div(
                errors,
                why,
                new ActionButton(
                        text("ElementPanel.sendEnd"),
                        () -> Sending.attempt(errors, why, () -> {
                                    hand.planning().end(hand.traject(), one.id(), why.getValue());
                                    return text("ElementPanel.kept");
                                })
                                .ifPresent(hand.done())));
        form.addClassNames("stack", "read");
        return form;
    }
}
