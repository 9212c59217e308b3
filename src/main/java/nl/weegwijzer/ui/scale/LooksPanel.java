package nl.weegwijzer.ui.scale;

import static nl.weegwijzer.ui.text.Texts.day;
import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.goals.scaling.ScaleSummary;
import nl.weegwijzer.goals.scaling.ScaleSummary.Look;
import nl.weegwijzer.goals.scaling.ScaleSummary.Score;
import nl.weegwijzer.ui.block.GridTable;
import nl.weegwijzer.ui.block.Quote;
import org.jspecify.annotations.Nullable;

/** What both saw, occasion by occasion, side by side, and in a sentence how far apart they were the last time. */
final class LooksPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ScaleHand hand;

    LooksPanel(ScaleHand hand, ScaleSummary summary) {
        this.hand = hand;
        addClassName("stack");
        GridTable table = new GridTable(List.of(text("LooksPanel.day"), text("LooksPanel.you"), hand.other()));
        summary.looks().forEach(look -> table.addRow(new Span(day(look.occasion())), mine(look), theirs(look)));
        add(table);
        Look last = summary.looks().getLast();
        last.apart().ifPresent(apart -> add(new Paragraph(apart(mineAbove(apart)))));
    }

    /** How much higher this side saw it than the other. */
    private int mineAbove(int clientAbove) {
        return hand.me() == Side.CLIENT ? clientAbove : -clientAbove;
    }

    private String apart(int above) {
        if (above == 0) {
            return text("LooksPanel.same", hand.other());
        }
        return above > 0
                ? text("LooksPanel.higher", above, hand.other())
                : text("LooksPanel.lower", -above, hand.other());
    }

    private Component mine(Look look) {
        return cell(look, look.of(hand.me()), text("LooksPanel.youNotYet"));
    }

    private Component theirs(Look look) {
        return cell(
                look, look.of(hand.me().other()), look.kept() ? text("LooksPanel.kept") : text("LooksPanel.notYet"));
    }

    private static Component cell(Look look, @Nullable Score score, String nothing) {
        if (score == null) {
            return new Span(nothing);
        }
        Div cell = new Div(new Paragraph(
                text("LooksPanel.chose", word(score.level()), look.on().level(score.level()))));
        cell.addClassName("stack-s");
        if (!score.words().isEmpty()) {
            cell.add(new Quote(score.words()));
        }
        return cell;
    }
}
