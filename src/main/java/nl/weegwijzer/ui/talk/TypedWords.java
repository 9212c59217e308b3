package nl.weegwijzer.ui.talk;

import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.weegwijzer.conversation.assisted.AssistedSummary;
import nl.weegwijzer.conversation.assisted.AssistedSummary.Ended;
import nl.weegwijzer.conversation.assisted.Typed;
import nl.weegwijzer.conversation.assisted.Verdict;
import nl.weegwijzer.response.comparison.Feeling;
import nl.weegwijzer.response.comparison.Importance;
import nl.weegwijzer.ui.block.Quote;
import org.jspecify.annotations.Nullable;

/** What was typed for a client, who typed it, and whether it counts; the same for both sides. */
public final class TypedWords extends Article {

    private static final long serialVersionUID = 1L;

    public TypedWords(AssistedSummary typed) {
        Span state = new Span(state(typed.ended()));
        state.addClassNames("tag", "strong");
        add(new H3(title(typed.typed())), new Quote(said(typed.typed())), new Paragraph(state));
        add(small(text("TypedWords.entered", typed.enteredBy(), typed.enteredAt())));
        Ended ended = typed.ended();
        if (ended != null) {
            add(small(text("TypedWords.by", ended.by(), ended.at())));
            if (!ended.words().isEmpty()) {
                add(new Quote(ended.words()));
            }
        }
        addClassNames("card", "stack-s");
    }

    /** What sort of thing it is. */
    public static String title(Typed typed) {
        return switch (typed.kind()) {
            case RESPONSE -> typed.responseKind() == null ? text("TypedWords.words") : word(typed.responseKind());
            case IMPORTANT -> text("TypedWords.important", typed.itemName());
            case FELT -> text("TypedWords.felt", typed.itemName());
            case GOAL_YES -> text("TypedWords.goal");
        };
    }

    private static String said(Typed typed) {
        return switch (typed.kind()) {
            case RESPONSE, GOAL_YES -> typed.words();
            case IMPORTANT -> word((Importance) typed.view());
            case FELT -> word((Feeling) typed.view());
        };
    }

    private static String state(@Nullable Ended ended) {
        return ended == null ? text("TypedWords.waits") : verdict(ended.verdict());
    }

    private static String verdict(Verdict verdict) {
        return switch (verdict) {
            case CONFIRMED -> text("TypedWords.confirmed");
            case ON_PAPER -> text("TypedWords.onPaper");
            case REFUSED -> text("TypedWords.refused");
        };
    }

    private static Paragraph small(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassNames("small", "soft");
        return line;
    }
}
