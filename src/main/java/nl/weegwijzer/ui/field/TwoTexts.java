package nl.weegwijzer.ui.field;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.weegwijzer.ui.block.Announcer;
import nl.weegwijzer.ui.block.Quote;

/** Two people wrote in the same place: both texts, and the choice between them. */
final class TwoTexts extends Section {

    private static final long serialVersionUID = 1L;

    private final Div texts = new Div();
    private String mine = "";
    private String theirs = "";

    TwoTexts(Runnable takeMine, Runnable takeTheirs) {
        addClassNames("notice", "stack");
        setAriaLabel(text("TwoTexts.title"));
        texts.addClassName("stack-s");
        NativeButton keepMine = new NativeButton(text("TwoTexts.takeMine"), _ -> takeMine.run());
        NativeButton keepTheirs = new NativeButton(text("TwoTexts.takeTheirs"), _ -> takeTheirs.run());
        keepMine.addClassName("button");
        keepTheirs.addClassName("button");
        Div choices = new Div(keepMine, keepTheirs);
        choices.addClassName("row");
        add(new Paragraph(text("TwoTexts.title")), texts, choices);
        setVisible(false);
    }

    void show(String mine, String theirs) {
        if (!isVisible()) {
            Announcer.say(text("TwoTexts.title"));
        }
        this.mine = mine;
        this.theirs = theirs;
        texts.removeAll();
        texts.add(said(text("TwoTexts.mine")), new Quote(mine), said(text("TwoTexts.theirs")), new Quote(theirs));
        setVisible(true);
    }

    String mine() {
        return mine;
    }

    String theirs() {
        return theirs;
    }

    private static Component said(String whose) {
        Paragraph label = new Paragraph(whose);
        label.addClassName("small");
        return label;
    }
}
