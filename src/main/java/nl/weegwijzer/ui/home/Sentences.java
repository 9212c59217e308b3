package nl.weegwijzer.ui.home;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

/** A few sentences under each other, each a thing of its own. */
final class Sentences extends UnorderedList {

    private static final long serialVersionUID = 1L;

    Sentences(String... sentences) {
        for (String sentence : sentences) {
            add(new ListItem(sentence));
        }
    }
}
