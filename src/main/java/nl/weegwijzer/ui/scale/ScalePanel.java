package nl.weegwijzer.ui.scale;

import static nl.weegwijzer.ui.text.Texts.day;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.goals.scaling.ScaleSummary;
import nl.weegwijzer.goals.scaling.ScaleSummary.Look;
import nl.weegwijzer.goals.scaling.ScaleSummary.Scale;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.ui.block.ActionLink;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.client.ActionButton;
import nl.weegwijzer.ui.client.Cards;
import nl.weegwijzer.ui.client.Sending;
import nl.weegwijzer.ui.field.ErrorSummary;

/** How far a goal is: the ladder, saying yes to it, looking today, and what both saw before. */
public final class ScalePanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ScaleHand hand;
    private final transient ScaleSummary summary;
    private final boolean changes;

    /** @param archived whether it can be read, and no longer changed */
    public ScalePanel(ScaleHand hand, ScaleSummary summary, boolean archived) {
        this.hand = hand;
        this.summary = summary;
        this.changes = summary.open() && !archived;
        addClassName("stack");
        Scale scale = summary.scale();
        if (scale == null) {
            none();
        } else {
            show(scale);
        }
        if (!summary.looks().isEmpty()) {
            add(new Part(text("LooksPanel.title"), new LooksPanel(hand, summary)));
        }
    }

    private void none() {
        add(new Paragraph(text("ScalePanel.none")));
        if (changes) {
            add(new Paragraph(text("ScalePanel.how")), new ActionLink(text("ScalePanel.make"), hand.makePath()).main());
        } else if (!summary.open()) {
            add(new Paragraph(text("ScalePanel.agreeFirst")));
        }
    }

    private void show(Scale scale) {
        add(new Paragraph(Cards.tag(standing(scale), true)));
        add(new Paragraph(text("ScalePanel.measured", scale.content().measured())));
        Look last = summary.looks().stream()
                .filter(look -> look.on().equals(scale.content()))
                .reduce((_, later) -> later)
                .orElse(null);
        add(new Ladder(hand, scale.content(), last), Cards.small(written(scale)), Cards.small(when(scale)));
        if (!scale.remarks().isEmpty()) {
            add(new Part(text("Remarks.title"), new Paragraph(text("Remarks.why")), new Remarks(scale.remarks())));
        }
        if (changes) {
            act(scale);
        }
    }

    private void act(Scale scale) {
        if (scale.asks(hand.me())) {
            agreeing(scale);
        }
        if (scale.agreed() && scale.occasion() != null) {
            add(new Part(
                    summary.waitsFor(hand.me()) ? text("ScorePanel.title") : text("ScorePanel.again"),
                    new ScorePanel(hand, scale)));
        }
        add(Cards.link(text("ScalePanel.another"), "", hand.makePath()));
    }

    private void agreeing(Scale scale) {
        ErrorSummary errors = new ErrorSummary();
        ActionButton yes = new ActionButton(text("ScalePanel.yes"), () -> {});
        yes.addClickListener(_ -> Sending.attempt(errors, yes, () -> {
                    hand.scaling().agree(hand.traject(), hand.goal(), scale.number());
                    return text("ScalePanel.saidYes");
                })
                .ifPresent(hand.done()));
        Part part = new Part(text("ScalePanel.asked"), errors, new Paragraph(text("ScalePanel.bothYes")), yes.main());
        part.addClassName("stack");
        add(part);
    }

    private String standing(Scale scale) {
        if (!scale.fits()) {
            return text("ScalePanel.formerWords");
        }
        if (scale.agreed()) {
            return text("ScalePanel.agreed");
        }
        return scale.asks(hand.me()) ? text("ScalePanel.waitsForYou") : text("ScalePanel.waitsFor", hand.other());
    }

    private String written(Scale scale) {
        String on = day(LegalDays.of(scale.writtenAt()));
        return scale.side() == hand.me() && hand.me() == Side.CLIENT
                ? text("ScalePanel.byYou", on)
                : text("ScalePanel.by", scale.by(), on);
    }

    private static String when(Scale scale) {
        LocalDate next = scale.next();
        LocalDate ends = scale.content().ends();
        String last = ends == null ? "" : day(ends);
        return next == null ? text("ScalePanel.over", last) : text("ScalePanel.when", day(next), last);
    }
}
