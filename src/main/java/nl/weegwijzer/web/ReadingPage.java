package nl.weegwijzer.web;

import java.util.Map;
import nl.weegwijzer.people.Display;
import nl.weegwijzer.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Draws a page of plain HTML: an explanation with the way on, or what went wrong. */
@Component
class ReadingPage {

    /** Where the template keeps room for the document; values are escaped, so none of them can look like it. */
    private static final String ROOM = "<article></article>";

    private final TemplateEngine engine = new TemplateEngine();
    private final SealedDocuments documents;
    private final PlainStyle style;

    ReadingPage(SealedDocuments documents, PlainStyle style) {
        this.documents = documents;
        this.style = style;
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/web/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(templates);
    }

    String explaining(PlainExplanation read, PlainWords words) {
        Map<String, @Nullable Object> values = PageValues.around(words, read.display(), style.name());
        values.put("title", read.explanation().question());
        PageValues.contact(values, read, words.shell());
        PageValues.ways(values, read, words);
        return draw(words, values).replace(ROOM, documents.of(read, words.language()));
    }

    String failing(String title, String sentence, PlainWords words) {
        Map<String, @Nullable Object> values = PageValues.around(words, Display.STANDARD, style.name());
        values.put("failed", true);
        values.put("title", title);
        values.put("sentence", sentence);
        values.put("home", words.shell().getString("FailurePage.home"));
        return draw(words, values);
    }

    private String draw(PlainWords words, Map<String, @Nullable Object> values) {
        return Words.clean(engine.process("page", new Context(words.language(), values)), Integer.MAX_VALUE);
    }
}
