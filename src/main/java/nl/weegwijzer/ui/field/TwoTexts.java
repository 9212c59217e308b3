package nl.weegwijzer.ui.field;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import nl.weegwijzer.ui.block.Announcer;
import nl.weegwijzer.ui.block.Quote;

/** Two people, or one at two places, wrote in the same field: both texts, and the choice between them. */
final class TwoTexts extends Section {

    private static final long serialVersionUID = 1L;

    private final Div texts = new Div();
    private String mine = "";
    private String theirs = "";

    /** What it is called: what happened, whose words are whose, and the two buttons. */
    private record Says(String title, String mine, String theirs, String takeMine, String takeTheirs) {}

    private final transient Says says;

    private TwoTexts(Says says, Runnable takeMine, Runnable takeTheirs) {
        this.says = says;
        addClassNames("notice", "stack");
        setAriaLabel(says.title());
        texts.addClassName("stack-s");
        NativeButton keepMine = new NativeButton(says.takeMine(), _ -> takeMine.run());
        NativeButton keepTheirs = new NativeButton(says.takeTheirs(), _ -> takeTheirs.run());
        keepMine.addClassName("button");
        keepTheirs.addClassName("button");
        Div choices = new Div(keepMine, keepTheirs);
        choices.addClassName("row");
        add(new Paragraph(says.title()), texts, choices);
        setVisible(false);
    }

    /** Somebody else wrote there too. */
    static TwoTexts ofTwo(Runnable takeMine, Runnable takeTheirs) {
        Says says = new Says(
                text("TwoTexts.title"),
                text("TwoTexts.mine"),
                text("TwoTexts.theirs"),
                text("TwoTexts.takeMine"),
                text("TwoTexts.takeTheirs"));
        return new TwoTexts(says, takeMine, takeTheirs);
    }

    /** The writer wrote on, on another device. */
    static TwoTexts ofOne(Runnable takeHere, Runnable takeThere) {
        Says says = new Says(
                text("TwoTexts.twice"),
                text("TwoTexts.here"),
                text("TwoTexts.there"),
                text("TwoTexts.takeHere"),
                text("TwoTexts.takeThere"));
        return new TwoTexts(says, takeHere, takeThere);
    }

    /** Stands below that field from now on. */
    TwoTexts beside(Component field) {
        Element around = field.getElement().getParent();
        if (around != null && getElement().getParent() == null) {
            around.insertChild(around.indexOfChild(field.getElement()) + 1, getElement());
        }
        return this;
    }

    void show(String mine, String theirs) {
        if (!isVisible()) {
            Announcer.say(says.title());
        }
        this.mine = mine;
        this.theirs = theirs;
        texts.removeAll();
        texts.add(said(says.mine()), new Quote(mine), said(says.theirs()), new Quote(theirs));
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
