package nl.weegwijzer.ui.client.goals;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.weegwijzer.goals.GoalState;
import nl.weegwijzer.goals.GoalSummary.Wording;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.ui.client.ActionButton;
import nl.weegwijzer.ui.client.Cards;
import nl.weegwijzer.ui.client.HelpAtOnce;
import nl.weegwijzer.ui.field.DraftKeeper;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.field.ErrorSummary.Problem;
import nl.weegwijzer.ui.field.Fields;

/** What else can be done with a goal: saying that it is reached, saying it in other words, stopping. */
final class FurtherPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Acts acts;
    private final ErrorSummary errors = new ErrorSummary();

    FurtherPanel(Acts acts) {
        this.acts = acts;
        addClassName("stack");
        add(errors);
        if (acts.goal().state() == GoalState.AGREED) {
            reached();
        }
        if (acts.goal().canGoBack()) {
            acts.goal().standing().ifPresent(this::back);
        }
        if (!acts.goal().asks(Side.CLIENT)) {
            add(Cards.link(text("FurtherPanel.reword"), "", acts.path() + "/anders"));
        }
        add(new NativeDetails(text("FurtherPanel.stop"), stopping()));
    }

    private void back(Wording agreed) {
        ActionButton back = new ActionButton(text("FurtherPanel.back"), () -> {});
        back.addClickListener(_ -> acts.act(
                errors,
                back,
                text("FurtherPanel.wentBack"),
                setting ->
                        setting.reword(acts.traject(), acts.goal().id(), acts.seen(), agreed.title(), agreed.why())));
        add(new Paragraph(text("FurtherPanel.wayOut")), back);
    }

    private void reached() {
        if (acts.goal().reached(Side.CLIENT).isPresent()) {
            add(new Paragraph(text("FurtherPanel.youSaidReached")));
            return;
        }
        ActionButton reached = new ActionButton(text("FurtherPanel.reached"), () -> {});
        reached.addClickListener(_ -> acts.act(
                errors,
                reached,
                text("FurtherPanel.saidReached"),
                setting -> setting.reached(acts.traject(), acts.goal().id(), acts.seen())));
        add(reached);
    }

    private Div stopping() {
        TextArea why = Fields.area(text("FurtherPanel.why"));
        DraftKeeper keeper = DraftKeeper.keep(why, "stoppen/" + acts.goal().id());
        Div form = new Div(
                new Paragraph(text("FurtherPanel.stopMore")),
                why,
                new HelpAtOnce(),
                new ActionButton(text("FurtherPanel.stopNow"), () -> stop(why, keeper)));
        form.addClassName("stack");
        return form;
    }

    private void stop(TextArea why, DraftKeeper keeper) {
        if (why.getValue().isBlank()) {
            errors.show(List.of(new Problem(text("FurtherPanel.sayWhy"), why)));
            return;
        }
        acts.act(errors, why, text("FurtherPanel.stopped"), setting -> {
            setting.stop(acts.traject(), acts.goal().id(), why.getValue());
            keeper.forget();
        });
    }
}
