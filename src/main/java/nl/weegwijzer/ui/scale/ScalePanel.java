package nl.weegwijzer.ui.scale;

import static nl.weegwijzer.ui.text.Texts.day;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.goals.scaling.ScaleSummary;
import nl.weegwijzer.goals.scaling.ScaleSummary.Look;
import nl.weegwijzer.goals.scaling.ScaleSummary.Refused;
import nl.weegwijzer.goals.scaling.ScaleSummary.Scale;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.ui.block.ActionLink;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.block.Quote;
import nl.weegwijzer.ui.client.Cards;
import org.jspecify.annotations.Nullable;

/**
 * How far a goal is: the ladder, looking today, what is proposed, and what both saw before. News changes what is read;
 * the forms stay with what is typed in them for as long as the same is asked.
 */
public final class ScalePanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ScaleHand hand;
    private final boolean archived;
    private final Div standing = new Div();
    private final Div form = new Div();
    private final Div proposed = new Div();
    private final Div answer = new Div();
    private final Div rest = new Div();
    private transient @Nullable Asked asked;
    private int answers;

    /** What the form asks. */
    private record Asked(int scale, @Nullable LocalDate occasion, boolean waits) {}

    /** @param archived whether it can be read, and no longer changed */
    public ScalePanel(ScaleHand hand, ScaleSummary summary, boolean archived) {
        this.hand = hand;
        this.archived = archived;
        addClassName("stack");
        List<Div> parts = List.of(standing, form, proposed, answer, rest);
        parts.forEach(part -> part.addClassName("stack"));
        parts.forEach(this::add);
        show(summary);
    }

    /** Shows how it stands now. */
    public void show(ScaleSummary summary) {
        boolean changes = summary.open() && !archived;
        List.of(standing, proposed, rest).forEach(HasComponents::removeAll);
        refused(summary);
        stands(summary, changes);
        ask(changes ? summary.scale() : null, summary.waitsFor(hand.me()));
        proposed(summary.proposed());
        answer(changes ? summary.asked() : null);
        looks(summary);
    }

    /** What stands; under a heading when another one is proposed beside it. */
    private void stands(ScaleSummary summary, boolean changes) {
        Scale scale = summary.scale();
        if (scale == null) {
            none(summary.open(), changes);
            return;
        }
        String title = summary.proposed() == null ? "" : text("ScalePanel.standsNow");
        standing.add(described(scale, last(summary, scale), title));
        if (changes) {
            rest.add(Cards.link(text("ScalePanel.another"), "", hand.makePath()));
        }
    }

    private void refused(ScaleSummary summary) {
        Refused refused = summary.refused();
        if (refused != null) {
            String no = refused.side() == hand.me()
                    ? text("ScalePanel.youRefused")
                    : text("ScalePanel.refused", refused.by());
            standing.add(new Paragraph(no), new Quote(refused.why()));
        }
    }

    private void proposed(@Nullable Scale scale) {
        if (scale != null) {
            proposed.add(described(scale, null, text("ScalePanel.proposed")));
            proposed.add(new Paragraph(text("ScalePanel.standsUntil")));
        }
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

    /** One scale in words; under a heading of its own when it is one of two. */
    private HtmlContainer described(Scale scale, @Nullable Look look, String title) {
        HtmlContainer words = title.isEmpty() ? new Div() : new Part(title);
        words.addClassName("stack");
        words.add(new Paragraph(Cards.tag(standing(scale), true)));
        words.add(new Paragraph(text("ScalePanel.measured", scale.content().measured())));
        words.add(new Ladder(hand, scale.content(), look));
        words.add(Cards.small(written(scale)), Cards.small(when(scale)));
        if (!scale.remarks().isEmpty()) {
            words.add(
                    new Part(text("Remarks.title"), new Paragraph(text("Remarks.why")), new Remarks(scale.remarks())));
        }
        return words;
    }

    /** What both saw last of this very scale. */
    private static @Nullable Look last(ScaleSummary summary, Scale scale) {
        return summary.looks().stream()
                .filter(look -> look.scale() == scale.number())
                .reduce((_, later) -> later)
                .orElse(null);
    }

    /** Asks for an answer to what is proposed; while the same is asked, what is typed there stays. */
    private void answer(@Nullable Scale open) {
        int now = open == null ? 0 : open.number();
        if (now != answers) {
            answers = now;
            answer.removeAll();
            if (open != null) {
                answer.add(new ScaleAnswerPanel(hand, open));
            }
        }
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
