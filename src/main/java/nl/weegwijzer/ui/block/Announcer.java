package nl.weegwijzer.ui.block;

import com.vaadin.flow.component.UI;

/** Says status messages to who cannot see them, through the one live region of the page. */
public final class Announcer {

    private Announcer() {}

    /** Says a sentence after what is being said now. What matters also stands on the screen. */
    public static void say(String sentence) {
        UI.getCurrentOrThrow().getPage().executeJs("window.weegwijzer.say($0)", sentence);
    }
}
