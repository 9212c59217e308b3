package nl.weegwijzer.ui.scale;

import static nl.weegwijzer.ui.text.Texts.day;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
import org.jspecify.annotations.Nullable;

/**
 * How far a goal is: the ladder, saying yes to it, looking today, and what both saw before. News changes what is read;
 * the form stays with what is typed in it for as long as the same is asked.
 */
public final class ScalePanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ScaleHand hand;
    private final boolean archived;
    private final Div standing = new Div();
    private final Div form = new Div();
    private final Div rest = new Div();
    private transient @Nullable Asked asked;

    /** What the form asks. */
    private record Asked(int scale, @Nullable LocalDate occasion, boolean waits) {}

    /** @param archived whether it can be read, and no longer changed */
    public ScalePanel(ScaleHand hand, ScaleSummary summary, boolean archived) {
        this.hand = hand;
        this.archived = archived;
        addClassName("stack");
        List.of(standing, form, rest).forEach(part -> part.addClassName("stack"));
        add(standing, form, rest);
        show(summary);
    }

    /** Shows how it stands now. */
    public void show(ScaleSummary summary) {
        boolean changes = summary.open() && !archived;
        Scale scale = summary.scale();
        standing.removeAll();
        rest.removeAll();
        if (scale == null) {
            none(summary.open(), changes);
        } else {
            show(scale, summary, changes);
        }
        ask(changes ? scale : null, summary.waitsFor(hand.me()));
        looks(summary);
    }

    private void looks(ScaleSummary summary) {
        if (!summary.looks().isEmpty()) {
            rest.add(new Part(text("LooksPanel.title"), new LooksPanel(hand, summary)));
        }
    }

    private void none(boolean open, boolean changes) {
        standing.add(new Paragraph(text("ScalePanel.none")));
        if (changes) {
            standing.add(new Paragraph(text("ScalePanel.how")));
            standing.add(new ActionLink(text("ScalePanel.make"), hand.makePath()).main());
        } else if (!open) {
            standing.add(new Paragraph(text("ScalePanel.agreeFirst")));
        }
    }

    private void show(Scale scale, ScaleSummary summary, boolean changes) {
        standing.add(new Paragraph(Cards.tag(standing(scale), true)));
        standing.add(new Paragraph(text("ScalePanel.measured", scale.content().measured())));
        standing.add(new Ladder(hand, scale.content(), last(summary, scale)));
        standing.add(Cards.small(written(scale)), Cards.small(when(scale)));
        if (!scale.remarks().isEmpty()) {
            standing.add(
                    new Part(text("Remarks.title"), new Paragraph(text("Remarks.why")), new Remarks(scale.remarks())));
        }
        if (changes && scale.asks(hand.me())) {
            agreeing(scale);
        }
        if (changes) {
            rest.add(Cards.link(text("ScalePanel.another"), "", hand.makePath()));
        }
    }

    /** What both saw last of this very scale. */
    private static @Nullable Look last(ScaleSummary summary, Scale scale) {
        return summary.looks().stream()
                .filter(look -> look.on().equals(scale.content()))
                .reduce((_, later) -> later)
                .orElse(null);
    }

    /** Asks how far it is; a form that asks the same already is left alone. */
    private void ask(@Nullable Scale scale, boolean waits) {
        boolean asks = scale != null && scale.agreed() && scale.occasion() != null;
        Asked now = scale == null || !asks ? null : new Asked(scale.number(), scale.occasion(), waits);
        if (Objects.equals(now, asked)) {
            return;
        }
        asked = now;
        form.removeAll();
        if (scale != null && asks) {
            String title = waits ? text("ScorePanel.title") : text("ScorePanel.again");
            form.add(new Part(title, new ScorePanel(hand, scale)));
        }
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
        standing.add(part);
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
