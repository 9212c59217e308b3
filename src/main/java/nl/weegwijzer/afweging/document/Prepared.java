package nl.weegwijzer.afweging.document;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;
import org.unbescape.html.HtmlEscape;

/**
 * Reads templates once for each language: what is the same in every document stands in them from then on.
 *
 * <p>Those are the sentences without anything of an explanation in them, and in which language words stand. Half of what
 * a template asks is that; asked in every document it is most of what drawing one costs. Spaces that only indent go too:
 * a reader would receive them all.
 */
final class Prepared extends ClassLoaderTemplateResolver {

    /** A sentence in the place of its example, with nothing to fill in. */
    private static final Pattern SENTENCE = Pattern.compile("\\s+th:text=\"#\\{([\\w.-]+)}\"([^<>]*>)[^<]*(?=<)");

    private final TemplateWording wording;
    private final Tongue tongue;

    Prepared(TemplateWording wording, Tongue tongue) {
        this.wording = wording;
        this.tongue = tongue;
    }

    @Override
    protected ITemplateResource computeTemplateResource(
            IEngineConfiguration configuration,
            @Nullable String ownerTemplate,
            String template,
            String resourceName,
            String characterEncoding,
            Map<String, Object> templateResolutionAttributes) {
        ITemplateResource indented = super.computeTemplateResource(
                configuration, ownerTemplate, template, resourceName, characterEncoding, templateResolutionAttributes);
        try (Reader reader = indented.reader()) {
            String text = reader.readAllAsString().replaceAll("\\s*\\n\\s*", "\n");
            return new StringTemplateResource(said(inLanguage(text), wording.of(template, tongue.spoken())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String inLanguage(String text) {
        String written = tongue.written();
        return text.replace(
                        " th:lang=\"${language}\"", " lang=\"" + tongue.spoken().getLanguage() + "\"")
                .replace(" th:lang=\"${written}\"", written == null ? "" : " lang=\"" + written + "\"");
    }

    static String said(String text, ResourceBundle words) {
        return SENTENCE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(2) + HtmlEscape.escapeHtml4Xml(words.getString(found.group(1)))));
    }
}
