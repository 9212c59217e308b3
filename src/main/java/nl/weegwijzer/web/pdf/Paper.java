package nl.weegwijzer.web.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** What stands around the document on each sheet. */
final class Paper {

    /** Where the template keeps room for the document; values are escaped, so none of them can look like it. */
    static final String ROOM = "<article></article>";

    private static final ResourceBundle.Control THIS_LANGUAGE_ONLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final TemplateEngine engine = new TemplateEngine();
    private final String style = style();

    Paper() {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/web/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(templates);
    }

    /** @param unshown whether words of the document had to be left out */
    String around(Explanation explanation, PaperHead head, Locale language, boolean unshown) {
        Locale spoken = language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.of("nl");
        ResourceBundle words = ResourceBundle.getBundle("vaadin-i18n/web", spoken, THIS_LANGUAGE_ONLY);
        String day = DateTimeFormatter.ofPattern("d MMMM uuuu", spoken).format(explanation.publishedOn());
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("language", spoken.getLanguage());
        values.put("title", explanation.question());
        values.put("description", words.getString("Paper.description"));
        values.put("organisation", head.organisation());
        values.put("version", filled(words.getString("Paper.version"), explanation.number(), day));
        values.put("contact", filled(words.getString("Paper.contact"), head.contact()));
        values.put("phone", head.phone() == null ? null : filled(words.getString("Paper.phone"), head.phone()));
        values.put("page", words.getString("Paper.page"));
        values.put("unshown", unshown ? words.getString("Paper.unshown") : null);
        String sheet = engine.process("paper", new Context(spoken, values)).replace("<style></style>", style);
        return Words.clean(sheet, Integer.MAX_VALUE);
    }

    private static String filled(String sentence, Object... arguments) {
        String filled = sentence;
        for (int at = 0; at < arguments.length; at++) {
            filled = filled.replace("{" + at + "}", String.valueOf(arguments[at]));
        }
        return filled;
    }

    private static String style() {
        try {
            return "<style>"
                    + new ClassPathResource("templates/web/paper.css").getContentAsString(StandardCharsets.UTF_8)
                    + "</style>";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
