package nl.weegwijzer.ui.manager.words;

import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.weegwijzer.ui.block.Announcer;
import nl.weegwijzer.ui.block.Pairs;
import nl.weegwijzer.wordlist.ListedWord;

/** What somebody else made of a word meanwhile, and the choice between that and one's own. */
final class OtherVersion extends Section {

    private static final long serialVersionUID = 1L;

    OtherVersion() {
        addClassNames("notice", "stack-s");
        setVisible(false);
    }

    /**
     * Shows it.
     *
     * @param sentence what happened
     * @param mine does one's own after all
     * @param theirs leaves it as it is now
     */
    void show(String sentence, ListedWord current, Runnable mine, Runnable theirs) {
        removeAll();
        setAriaLabel(sentence);
        add(
                new Paragraph(sentence),
                new Pairs()
                        .with(text("OtherVersion.standing"), word(current.standing()))
                        .with(text("OtherVersion.plainer"), current.plainer())
                        .with(text("WordPanel.meaning"), current.meaning()),
                choices(mine, theirs));
        setVisible(true);
        Announcer.say(sentence);
    }

    private static Div choices(Runnable mine, Runnable theirs) {
        NativeButton takeMine = new NativeButton(text("OtherVersion.mine"), _ -> mine.run());
        NativeButton takeTheirs = new NativeButton(text("OtherVersion.theirs"), _ -> theirs.run());
        takeMine.addClassName("button");
        takeTheirs.addClassName("button");
        Div choices = new Div(takeMine, takeTheirs);
        choices.addClassName("row");
        return choices;
    }
}
