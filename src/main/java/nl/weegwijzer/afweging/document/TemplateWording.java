package nl.weegwijzer.afweging.document;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.IMessageResolver;

/** Finds the words of a template beside that template, so that its version owns them. */
final class TemplateWording implements IMessageResolver {

    private static final ResourceBundle.Control THIS_LANGUAGE_ONLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The look-up of the JDK, which checks each time whether it still holds, is dearer than what is looked up. */
    private final Map<Words, ResourceBundle> bundles = new ConcurrentHashMap<>();

    @Override
    public String getName() {
        return "wording";
    }

    @Override
    public @Nullable Integer getOrder() {
        return 1;
    }

    @Override
    public String resolveMessage(
            ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] parameters) {
        String words =
                of(context.getTemplateData().getTemplate(), context.getLocale()).getString(key);
        return parameters == null || parameters.length == 0
                ? words
                : new MessageFormat(words, context.getLocale()).format(parameters);
    }

    /** None: a missing word is a fault, not something to read. */
    @Override
    public @Nullable String createAbsentMessageRepresentation(
            ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] parameters) {
        return null;
    }

    /** The words of a template in a language. */
    ResourceBundle of(String template, Locale language) {
        String folder = template.substring(0, template.indexOf('/'));
        return bundles.computeIfAbsent(
                new Words(folder, language),
                words -> ResourceBundle.getBundle(
                        ExplanationDocument.FOLDER + words.folder() + "/messages",
                        words.language(),
                        THIS_LANGUAGE_ONLY));
    }

    private record Words(String folder, Locale language) {}
}
