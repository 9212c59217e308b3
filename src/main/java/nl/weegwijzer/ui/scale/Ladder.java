package nl.weegwijzer.ui.scale;

import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.goals.scaling.AttainmentLevel;
import nl.weegwijzer.goals.scaling.NewScale;
import nl.weegwijzer.goals.scaling.ScaleSummary.Look;
import nl.weegwijzer.goals.scaling.ScaleSummary.Score;
import nl.weegwijzer.ui.block.Shape;
import org.jspecify.annotations.Nullable;

/** The six levels in words, the highest first, with where both sides stood when they looked last. */
final class Ladder extends OrderedList {

    private static final long serialVersionUID = 1L;

    private final transient ScaleHand hand;
    private final transient @Nullable Look look;

    /** @param look what both saw last, or null while nobody looked */
    Ladder(ScaleHand hand, NewScale scale, @Nullable Look look) {
        this.hand = hand;
        this.look = look;
        addClassName("ladder");
        List<AttainmentLevel> levels = new ArrayList<>(Arrays.asList(AttainmentLevel.values()));
        Collections.reverse(levels);
        levels.forEach(level -> add(level(level, scale.level(level))));
    }

    private ListItem level(AttainmentLevel level, String words) {
        HtmlContainer name = new HtmlContainer("strong");
        name.setText(word(level));
        Span says = new Span();
        says.getElement().appendChild(new Element("bdi").setText(words));
        Div chosen = new Div();
        chosen.addClassName("stack-s");
        chose(chosen, level, Side.CLIENT, Shape.DISC);
        chose(chosen, level, Side.PROFESSIONAL, Shape.WEIGHT);
        ListItem item = new ListItem(name, says, chosen);
        item.setClassName("goal", level == AttainmentLevel.GOAL);
        return item;
    }

    private void chose(Div chosen, AttainmentLevel level, Side side, Shape shape) {
        Score score = look == null ? null : look.of(side);
        if (score != null && score.level() == level) {
            String who = side == hand.me() ? text("Ladder.you") : text("Ladder.other", hand.other());
            Span scored = new Span(shape.drawn(), new Span(who));
            scored.addClassName("scored");
            chosen.add(scored);
        }
    }
}
