package nl.weegwijzer.ui.professional;

import com.vaadin.flow.component.html.Span;

/** A word in a border: a state, a kind, an origin. */
public final class Tag extends Span {

    private static final long serialVersionUID = 1L;

    public Tag(String word) {
        super(word);
        addClassName("tag");
    }

    /** One that stands out among others. */
    public static Tag strong(String word) {
        Tag tag = new Tag(word);
        tag.addClassName("strong");
        return tag;
    }
}
