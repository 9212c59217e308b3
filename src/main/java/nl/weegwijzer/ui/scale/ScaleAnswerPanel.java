package nl.weegwijzer.ui.scale;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.goals.scaling.ScaleSummary.Scale;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.client.ActionButton;
import nl.weegwijzer.ui.client.HelpAtOnce;
import nl.weegwijzer.ui.client.Sending;
import nl.weegwijzer.ui.field.DraftKeeper;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.field.ErrorSummary.Problem;
import nl.weegwijzer.ui.field.Fields;

/** Asks for a yes or a no to a proposed scale; who proposed it can take it back. A no asks why. */
final class ScaleAnswerPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ScaleHand hand;
    private final transient Scale scale;
    private final ErrorSummary errors = new ErrorSummary();

    ScaleAnswerPanel(ScaleHand hand, Scale scale) {
        this.hand = hand;
        this.scale = scale;
        addClassName("stack");
        if (scale.asks(hand.me())) {
            Part part = new Part(
                    text("ScaleAnswerPanel.title"), errors, new Paragraph(text("ScaleAnswerPanel.bothYes")), yes());
            part.addClassName("stack");
            add(part, new NativeDetails(text("ScaleAnswerPanel.no"), refusing()));
        } else {
            add(errors, takingBack());
        }
    }

    private Component yes() {
        ActionButton yes = new ActionButton(text("ScaleAnswerPanel.yes"), () -> {});
        yes.addClickListener(_ -> act(
                yes,
                text("ScaleAnswerPanel.saidYes"),
                () -> hand.scaling().agree(hand.traject(), hand.goal(), scale.number())));
        return yes.main();
    }

    private Component takingBack() {
        ActionButton back = new ActionButton(text("ScaleAnswerPanel.takeBack"), () -> {});
        back.addClickListener(_ -> act(back, text("ScaleAnswerPanel.tookBack"), () -> decline("")));
        return back;
    }

    private Div refusing() {
        TextArea why = Fields.area(text("ScaleAnswerPanel.why"));
        why.setHelperText(text("ScaleAnswerPanel.noBlame"));
        DraftKeeper keeper = DraftKeeper.keep(why, "schaal-nee/" + hand.goal() + "/" + scale.number());
        Div form = new Div(why);
        if (hand.me() == Side.CLIENT) {
            form.add(new HelpAtOnce());
        }
        form.add(new ActionButton(text("ScaleAnswerPanel.sendNo"), () -> refuse(why, keeper)));
        form.addClassNames("stack", "read");
        return form;
    }

    private void refuse(TextArea why, DraftKeeper keeper) {
        if (why.getValue().isBlank()) {
            errors.show(List.of(new Problem(text("ScaleAnswerPanel.sayWhy"), why)));
            return;
        }
        act(why, text("ScaleAnswerPanel.saidNo"), () -> {
            decline(why.getValue());
            keeper.forget();
        });
    }

    private void decline(String why) {
        hand.scaling().decline(hand.traject(), hand.goal(), scale.number(), why);
    }

    private void act(Component field, String said, Runnable act) {
        Sending.attempt(errors, field, () -> {
                    act.run();
                    return said;
                })
                .ifPresent(hand.done());
    }
}
