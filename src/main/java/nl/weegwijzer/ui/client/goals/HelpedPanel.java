package nl.weegwijzer.ui.client.goals;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.weegwijzer.goals.LookingBack;
import nl.weegwijzer.goals.LookingBack.Helped;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.ui.client.ActionButton;
import nl.weegwijzer.ui.client.Cards;
import nl.weegwijzer.ui.client.HelpAtOnce;
import nl.weegwijzer.ui.field.DraftKeeper;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.field.ErrorSummary.Problem;
import nl.weegwijzer.ui.field.Fields;

/** All steps are done: did it help? That it did not is nobody's fault, and leads to what can be done then. */
final class HelpedPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Acts acts;
    private final transient LookingBack lookingBack;
    private final ErrorSummary errors = new ErrorSummary();
    private final RadioButtonGroup<Helped> answers =
            Fields.oneOf(text("HelpedPanel.question"), List.of(Helped.values()));
    private final TextArea why = Fields.area(text("HelpedPanel.why"));
    private final DraftKeeper keeper;

    HelpedPanel(Acts acts, LookingBack lookingBack) {
        this.acts = acts;
        this.lookingBack = lookingBack;
        keeper = DraftKeeper.keep(why, "hielp/" + acts.goal().id());
        addClassName("stack");
        if (acts.goal().didNotHelp()) {
            next();
        }
        if (acts.goal().asksWhetherItHelped(Side.CLIENT)) {
            why.setHelperText(text("HelpedPanel.mayStayEmpty"));
            ActionButton send = new ActionButton(text("HelpedPanel.send"), this::send);
            add(errors, new Paragraph(text("HelpedPanel.allDone")), answers, why, new HelpAtOnce(), send);
        }
    }

    private void next() {
        add(new Paragraph(text("HelpedPanel.noBlame")));
        add(Cards.link(text("HelpedPanel.anotherStep"), "", acts.path() + "/stap"));
        add(Cards.link(text("HelpedPanel.otherWords"), "", acts.path() + "/anders"));
    }

    private void send() {
        Helped chosen = answers.getValue();
        if (chosen == null) {
            errors.show(List.of(new Problem(text("HelpedPanel.choose"), answers)));
            return;
        }
        acts.act(errors, why, text("HelpedPanel.sent"), _ -> {
            lookingBack.helped(acts.traject(), acts.goal().id(), chosen, why.getValue());
            keeper.forget();
        });
    }
}
