package nl.weegwijzer.ui.professional.compare;

import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import com.vaadin.flow.component.html.Div;
import nl.weegwijzer.response.comparison.Difference;
import nl.weegwijzer.ui.block.Pairs;
import nl.weegwijzer.ui.block.Part;

/** What the names of the desk mean. A client reads a sentence instead. */
final class KindWords extends Div {

    private static final long serialVersionUID = 1L;

    KindWords() {
        Pairs words = new Pairs()
                .with(word(Difference.MISSED), text("KindWords.missed"))
                .with(word(Difference.NOT_HEARD), text("KindWords.notHeard"))
                .with(word(Difference.NOT_FELT), text("KindWords.notFelt"))
                .with(word(Difference.OVERESTIMATED), text("KindWords.overestimated"))
                .with(word(Difference.IMPOSED), text("KindWords.imposed"))
                .with(word(Difference.FEARED), text("KindWords.feared"))
                .with(text("Views.open"), text("KindWords.open"))
                .with(text("Views.seen"), text("KindWords.seen"));
        add(new Part(text("KindWords.title"), words));
    }
}
