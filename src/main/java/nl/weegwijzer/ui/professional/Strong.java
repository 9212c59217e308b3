package nl.weegwijzer.ui.professional;

import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** Words that matter more than those around them. */
@Tag("strong")
public final class Strong extends HtmlContainer implements HasText {

    private static final long serialVersionUID = 1L;

    public Strong(String words) {
        setText(words);
    }
}
