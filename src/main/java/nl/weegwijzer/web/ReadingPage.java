package nl.weegwijzer.web;

import java.util.Map;
import nl.weegwijzer.afweging.document.ExplanationDocument;
import nl.weegwijzer.afweging.document.Links;
import nl.weegwijzer.people.Display;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws a page of plain HTML: an explanation with the way on, or what went wrong. */
@Component
class ReadingPage {

    /** Where the template keeps room for the document; values are escaped, so none of them can look like it. */
    private static final String ROOM = "<article></article>";

    private final PlainTemplates templates;
    private final DrawnPages pages;
    private final ExplanationDocument document;
    private final PlainStyle style;

    ReadingPage(PlainTemplates templates, DrawnPages pages, ExplanationDocument document, PlainStyle style) {
        this.templates = templates;
        this.pages = pages;
        this.document = document;
        this.style = style;
    }

    /** In UTF-8. */
    byte[] explaining(PlainExplanation read, PlainWords words) {
        return pages.of(read, words.language(), () -> draw(read, words));
    }

    String failing(String title, String sentence, PlainWords words) {
        Map<String, @Nullable Object> values = PageValues.around(words, Display.STANDARD, style.name());
        values.put("failed", true);
        values.put("title", title);
        values.put("sentence", sentence);
        values.put("home", words.shell().getString("FailurePage.home"));
        return templates.draw("page", words.language(), values);
    }

    private String draw(PlainExplanation read, PlainWords words) {
        Map<String, @Nullable Object> values = PageValues.around(words, read.display(), style.name());
        values.put("title", read.explanation().question());
        PageValues.contact(values, read.traject(), words.shell());
        PageValues.ways(values, read, words);
        return templates.draw("page", words.language(), values).replace(ROOM, document(read, words));
    }

    private String document(PlainExplanation read, PlainWords words) {
        boolean answerable = read.client() && read.isNewest();
        Links links = answerable ? PlainAddresses.of(read).answers() : Links.none();
        return document.render(read.explanation(), words.language(), links);
    }
}
