package nl.weegwijzer.ui.clash;

import static nl.weegwijzer.ui.text.Texts.day;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.List;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.goals.clash.Clash;
import nl.weegwijzer.goals.clash.Clash.Settled;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.ui.block.Quote;
import nl.weegwijzer.ui.client.ActionButton;
import nl.weegwijzer.ui.client.Cards;
import nl.weegwijzer.ui.client.Sending;
import nl.weegwijzer.ui.field.DraftKeeper;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.field.ErrorSummary.Problem;
import nl.weegwijzer.ui.field.Fields;
import org.jspecify.annotations.Nullable;

/** Two goals beside each other, why they seem to clash, and what came of it. */
final class ClashCard extends Article {

    private static final long serialVersionUID = 1L;

    private final transient ClashHand hand;
    private final transient Clash clash;

    ClashCard(ClashHand hand, Clash clash, boolean settling) {
        this.hand = hand;
        this.clash = clash;
        addClassNames("card", "stack");
        Div sides = new Div(goal(clash.one()), goal(clash.other()));
        sides.addClassName("sides");
        add(sides, new Quote(clash.why()), Cards.small(written(clash.side(), clash.by(), clash.at())));
        outcome(clash.settled());
        if (settling) {
            add(new NativeDetails(text("ClashCard.settle"), settling()));
        }
    }

    private void outcome(@Nullable Settled settled) {
        if (settled != null) {
            add(new Paragraph(text("ClashCard.settled")), new Quote(settled.words()));
            add(Cards.small(written(settled.side(), settled.by(), settled.at())));
        } else if (clash.open()) {
            add(new Paragraph(text("ClashCard.agenda")));
        }
    }

    private Div goal(Clash.Of goal) {
        return new Div(Cards.linked(goal.title(), hand.goalPath().apply(goal.goal())));
    }

    private String written(Side side, String by, Instant at) {
        String on = day(LegalDays.of(at));
        return side == Side.CLIENT && hand.me() == Side.CLIENT
                ? text("ClashCard.byYou", on)
                : text("ClashCard.by", by, on);
    }

    private Div settling() {
        ErrorSummary errors = new ErrorSummary();
        TextArea words = Fields.area(text("ClashCard.whatCame"));
        DraftKeeper keeper = DraftKeeper.keep(words, "botsing/" + clash.id());
        Div form =
                new Div(errors, words, new ActionButton(text("ClashCard.send"), () -> settle(errors, words, keeper)));
        form.addClassNames("stack", "read");
        return form;
    }

    private void settle(ErrorSummary errors, TextArea words, DraftKeeper keeper) {
        if (words.getValue().isBlank()) {
            errors.show(List.of(new Problem(text("ClashCard.sayWhat"), words)));
            return;
        }
        Sending.attempt(errors, words, () -> {
                    hand.clashing().settle(hand.traject(), clash.id(), words.getValue());
                    keeper.forget();
                    return text("ClashCard.sent");
                })
                .ifPresent(hand.done());
    }
}
