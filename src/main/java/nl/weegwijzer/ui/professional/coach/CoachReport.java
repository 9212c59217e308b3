package nl.weegwijzer.ui.professional.coach;

import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.weegwijzer.afweging.peeling.Draft;
import nl.weegwijzer.language.Readability;
import nl.weegwijzer.language.WordLists;
import nl.weegwijzer.ui.professional.coach.Coaching.Found;

/** What the coach says of everything that would go out, each with a link to where it is written. Never a gate. */
public final class CoachReport extends Section {

    private static final long serialVersionUID = 1L;

    /** A longer list would not be read. */
    private static final int SHOWN = 20;

    private final String editor;

    /**
     * @param lists the word list of the organisation
     * @param editor the address where it is written
     */
    public CoachReport(Coaching coaching, Draft draft, WordLists lists, String editor) {
        this.editor = editor;
        addClassNames("card", "stack", "no-print");
        setVisible(false);
        List<CoachedText> texts = CoachedText.of(draft);
        addAttachListener(attached -> {
            attached.unregisterListener();
            UI page = attached.getUI();
            coaching.readAll(page, texts, lists, found -> show(found, Readability.of(CoachedText.whole(texts))));
        });
    }

    private void show(List<Found> found, Readability reads) {
        removeAll();
        add(
                new H2(text("CoachReport.title")),
                new Paragraph(found.isEmpty() ? text("CoachReport.none") : text("CoachReport.some", found.size())));
        UnorderedList list = new UnorderedList();
        found.stream().limit(SHOWN).forEach(one -> list.add(line(one)));
        add(list);
        if (found.size() > SHOWN) {
            add(new Paragraph(text("CoachReport.more", found.size() - SHOWN)));
        }
        add(
                new Paragraph(text("CoachReport.reads", word(reads.meaning()))),
                small(text("CoachReport.figures", Math.round(reads.douma()), Math.round(reads.brouwer()))));
        setVisible(true);
    }

    private ListItem line(Found found) {
        String quote = found.words().isEmpty() ? word(found.hint().rule()) : text("HintLine.quote", found.words());
        ListItem line = new ListItem(new Anchor(editor + "#" + found.place().anchor(), quote));
        if (!found.words().isEmpty()) {
            line.add(new Span(" "), new Span(word(found.hint().rule())));
        }
        return line;
    }

    private static Paragraph small(String words) {
        Paragraph small = new Paragraph(words);
        small.addClassNames("small", "soft");
        return small;
    }
}
