package nl.weegwijzer.ui.scale;

import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.goals.scaling.AttainmentLevel;
import nl.weegwijzer.goals.scaling.ScaleSummary.Scale;
import nl.weegwijzer.ui.client.ActionButton;
import nl.weegwijzer.ui.client.HelpAtOnce;
import nl.weegwijzer.ui.client.Sending;
import nl.weegwijzer.ui.field.DraftKeeper;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.field.ErrorSummary.Problem;
import nl.weegwijzer.ui.field.Fields;

/** Asks how far the goal is now. Nothing is chosen beforehand, and sending it twice is one act. */
final class ScorePanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ScaleHand hand;
    private final transient Scale scale;
    private final ErrorSummary errors = new ErrorSummary();
    private final RadioButtonGroup<AttainmentLevel> level;
    private final TextArea why = Fields.area(text("ScorePanel.why"));
    private final DraftKeeper keeper;

    ScorePanel(ScaleHand hand, Scale scale) {
        this.hand = hand;
        this.scale = scale;
        level = Fields.oneOf(
                text("ScorePanel.question"), List.of(AttainmentLevel.values()).reversed());
        level.setItemLabelGenerator(
                one -> text("ScorePanel.level", word(one), scale.content().level(one)));
        why.setHelperText(text("ScorePanel.mayStayEmpty"));
        keeper = DraftKeeper.keep(why, "schaal/" + hand.goal() + "/" + scale.number());
        addClassNames("stack", "read");
        add(errors, level, why);
        if (hand.me() == Side.CLIENT) {
            add(new HelpAtOnce());
        }
        add(new ActionButton(text("ScorePanel.send"), this::send).main());
    }

    private void send() {
        AttainmentLevel chosen = level.getValue();
        if (chosen == null) {
            errors.show(List.of(new Problem(text("ScorePanel.choose"), level)));
            return;
        }
        Sending.attempt(errors, why, () -> score(chosen)).ifPresent(hand.done());
    }

    private String score(AttainmentLevel chosen) {
        hand.scaling().score(hand.traject(), hand.goal(), keeper.submission(), scale.number(), chosen, why.getValue());
        keeper.forget();
        return text("ScorePanel.sent");
    }
}
