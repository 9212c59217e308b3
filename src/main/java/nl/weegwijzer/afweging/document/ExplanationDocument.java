package nl.weegwijzer.afweging.document;

import java.util.List;
import java.util.Locale;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.afweging.Weight;
import nl.weegwijzer.shared.Words;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Renders an explanation as a document: well-formed, semantic, and the same wherever it is shown. */
@Component
public final class ExplanationDocument {

    /** Each version of the template has a folder here, with its pieces and its words. */
    static final String FOLDER = "templates/explanation/";

    /** The language that explanations are written in. */
    private static final Locale WRITTEN_IN = Locale.of("nl");

    private final TemplateEngine engine = new TemplateEngine();

    public ExplanationDocument() {
        ClassLoaderTemplateResolver templates = new Unindented();
        templates.setPrefix(FOLDER);
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding("UTF-8");
        StandardDialect dialect = new StandardDialect();
        dialect.setVariableExpressionEvaluator(new CompiledValues());
        engine.setDialect(dialect);
        engine.setTemplateResolver(templates);
        engine.setMessageResolver(new TemplateWording());
    }

    /**
     * The explanation as an XHTML fragment with one {@code article} as its root, by the template it was published with.
     *
     * <p>The result is cleaned as a whole, so that no value can be forgotten.
     *
     * @param language of the headings and sentences around the words of people: English, or else Dutch
     */
    public String render(Explanation explanation, Locale language, Links links) {
        Locale spoken = language.getLanguage().equals("en") ? Locale.ENGLISH : WRITTEN_IN;
        Context context = new Context(spoken);
        context.setVariable("language", spoken.getLanguage());
        context.setVariable("written", spoken.equals(WRITTEN_IN) ? null : WRITTEN_IN.getLanguage());
        context.setVariable("links", links);
        context.setVariable("e", explanation);
        context.setVariable("counted", factors(explanation, true));
        context.setVariable("leftOut", factors(explanation, false));
        String document = engine.process(explanation.template() + "/explanation", context);
        return Words.clean(document, Integer.MAX_VALUE);
    }

    private static List<Explanation.Factor> factors(Explanation explanation, boolean counted) {
        return explanation.factors().stream()
                .filter(factor -> counted == (factor.weight() != Weight.NOT_COUNTED))
                .toList();
    }
}
