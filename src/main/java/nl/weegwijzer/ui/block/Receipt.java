package nl.weegwijzer.ui.block;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** Says on the page what was done just now, until something else is done. */
public final class Receipt extends Div {

    private static final long serialVersionUID = 1L;

    public Receipt() {
        addClassNames("notice", "row", "spread", "no-print");
        getElement().setAttribute("tabindex", "-1");
        setVisible(false);
    }

    /** What was done on the page before this one. */
    public void arrive(String sentence) {
        fill(sentence);
        Announcer.say(sentence);
    }

    /** What was done here; it takes focus, as what was pressed may be gone. */
    public void show(String sentence) {
        fill(sentence);
        getElement().executeJs("window.weegwijzer.goTo(this)");
    }

    /** The same, with a way back. */
    public void show(String sentence, Runnable undo) {
        show(sentence);
        NativeButton button = new NativeButton(text("Receipt.undo"), _ -> undo.run());
        button.addClassNames("button", "quiet");
        add(button);
    }

    private void fill(String sentence) {
        removeAll();
        add(new Paragraph(sentence));
        setVisible(true);
    }
}
