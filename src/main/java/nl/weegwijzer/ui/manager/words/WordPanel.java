package nl.weegwijzer.ui.manager.words;

import static nl.weegwijzer.ui.text.Texts.moment;
import static nl.weegwijzer.ui.text.Texts.reason;
import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import nl.weegwijzer.shared.Refusal;
import nl.weegwijzer.ui.field.Fields;
import nl.weegwijzer.wordlist.ListedWord;
import nl.weegwijzer.wordlist.ListedWord.Standing;
import nl.weegwijzer.wordlist.Saying;
import nl.weegwijzer.wordlist.WordChangedMeanwhile;
import nl.weegwijzer.wordlist.WordKind;

/** What is said of one word, to be changed. */
final class WordPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Changing changing;
    private final TextField plainer;
    private final TextField meaning = Fields.line(text("WordPanel.meaning"));
    private final OtherVersion other = new OtherVersion();
    private transient ListedWord seen;

    private WordPanel(ListedWord seen, Changing changing) {
        this.seen = seen;
        this.changing = changing;
        plainer =
                Fields.line(seen.kind() == WordKind.ABBREVIATION ? text("WordPanel.full") : text("WordPanel.plainer"));
        plainer.setValue(seen.plainer());
        meaning.setValue(seen.meaning());
        boolean off = seen.standing() == Standing.OFF;
        List.of(plainer, meaning).forEach(field -> field.setReadOnly(off));
        addClassName("stack");
        add(plainer, meaning, other, acts());
        if (seen.changedAt() != null) {
            Paragraph when = new Paragraph(text("WordPanel.changedAt", moment(seen.changedAt())));
            when.addClassNames("small", "soft");
            add(when);
        }
    }

    /** A word in one line, that unfolds into its panel when it is first opened. */
    static ListItem item(ListedWord listed, Changing changing) {
        NativeDetails details = new NativeDetails(line(listed));
        details.addToggleListener(toggled -> {
            if (toggled.isOpened() && details.getContent() == null) {
                details.setContent(new WordPanel(listed, changing));
            }
        });
        return new ListItem(details);
    }

    private static Span line(ListedWord listed) {
        Span line = new Span(
                part(listed.shown(), "name"),
                part(listed.plainer().isEmpty() ? listed.meaning() : listed.plainer(), "soft"));
        if (listed.standing() != Standing.BUILT_IN) {
            line.add(part(word(listed.standing()), "tag"));
        }
        line.addClassName("line");
        return line;
    }

    private static Span part(String words, String name) {
        Span part = new Span(words);
        part.addClassName(name);
        return part;
    }

    private Div acts() {
        Div acts = new Div();
        acts.addClassName("row");
        switch (seen.standing()) {
            case BUILT_IN -> acts.add(save(), act(text("WordPanel.off"), changing::switchOff));
            case CHANGED ->
                acts.add(
                        save(),
                        act(text("WordPanel.off"), changing::switchOff),
                        act(text("WordPanel.asBuiltIn"), changing::remove));
            case OWN -> acts.add(save(), act(text("WordPanel.remove"), changing::remove));
            case OFF -> acts.add(act(text("WordPanel.on"), changing::switchOn));
        }
        return acts;
    }

    private NativeButton save() {
        return act(
                text("WordPanel.save"),
                word -> changing.change(word, new Saying(plainer.getValue(), meaning.getValue())));
    }

    private NativeButton act(String words, Consumer<ListedWord> act) {
        NativeButton button = new NativeButton(words, _ -> run(act));
        button.addClassName("button");
        button.setAriaLabel(text("WordPanel.of", words, seen.shown()));
        return button;
    }

    /** Does it with what was seen; somebody else's version is shown beside one's own. */
    private void run(Consumer<ListedWord> act) {
        try {
            plainer.setInvalid(false);
            act.accept(seen);
        } catch (WordChangedMeanwhile meanwhile) {
            seen = meanwhile.current();
            other.show(reason(meanwhile), seen, () -> run(act), changing::refresh);
        } catch (Refusal refusal) {
            plainer.setErrorMessage(reason(refusal));
            plainer.setInvalid(true);
            plainer.focus();
        }
    }
}
