package nl.weegwijzer.ui.clash;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.goals.clash.Clash.Of;
import nl.weegwijzer.ui.client.ActionButton;
import nl.weegwijzer.ui.client.HelpAtOnce;
import nl.weegwijzer.ui.client.Sending;
import nl.weegwijzer.ui.field.DraftKeeper;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.field.ErrorSummary.Problem;
import nl.weegwijzer.ui.field.Fields;

/** Marks two goals that seem to clash. Nothing about the goals changes; sending it twice is one act. */
final class ClashForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ClashHand hand;
    private final ErrorSummary errors = new ErrorSummary();
    private final RadioButtonGroup<Of> one;
    private final RadioButtonGroup<Of> other;
    private final TextArea why = Fields.area(text("ClashForm.why"));
    private final DraftKeeper keeper;

    ClashForm(ClashHand hand, List<Of> goals) {
        this.hand = hand;
        one = Fields.oneOf(text("ClashForm.one"), goals);
        other = Fields.oneOf(text("ClashForm.other"), goals);
        one.setItemLabelGenerator(Of::title);
        other.setItemLabelGenerator(Of::title);
        keeper = DraftKeeper.keep(why, "botsing/" + hand.traject());
        addClassNames("stack", "read");
        add(errors, new Paragraph(text("ClashForm.about")), one, other, why);
        if (hand.me() == Side.CLIENT) {
            add(new HelpAtOnce());
        }
        add(new ActionButton(text("ClashForm.send"), this::send).main());
    }

    private void send() {
        if (!errors.show(problems())) {
            return;
        }
        Sending.attempt(errors, why, () -> {
                    hand.clashing()
                            .mark(
                                    hand.traject(),
                                    keeper.submission(),
                                    one.getValue().goal(),
                                    other.getValue().goal(),
                                    why.getValue());
                    keeper.forget();
                    return text("ClashForm.sent");
                })
                .ifPresent(hand.done());
    }

    private List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (one.isEmpty()) {
            problems.add(new Problem(text("ClashForm.chooseOne"), one));
        }
        if (other.isEmpty() || other.getValue().equals(one.getValue())) {
            problems.add(new Problem(text("ClashForm.chooseOther"), other));
        }
        if (why.getValue().isBlank()) {
            problems.add(new Problem(text("ClashForm.sayWhy"), why));
        }
        return problems;
    }
}
