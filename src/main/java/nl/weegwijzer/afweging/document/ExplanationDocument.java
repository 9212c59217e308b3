package nl.weegwijzer.afweging.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

    /** What templates ask is compiled once for all languages; the templates themselves are read for each. */
    private final CompiledValues values = new CompiledValues();

    private final TemplateWording wording = new TemplateWording();

    private final Map<Tongue, TemplateEngine> engines = new ConcurrentHashMap<>();

    /**
     * The explanation as an XHTML fragment with one {@code article} as its root, by the template it was published with.
     *
     * <p>Each difficult word that it explains can be pressed where it stands. In another language than it was written in,
     * only words of people are explained. The result is cleaned as a whole, so that no value can be forgotten.
     *
     * @param language of the headings and sentences around the words of people: English, or else Dutch
     */
    public String render(Explanation explanation, Locale language, Links links) {
        Tongue tongue = Tongue.of(language);
        Explanation shown = tongue.isOwn() ? explanation : explainingPeople(explanation, tongue, links);
        return clean(marks(shown, tongue).in(draw(shown, tongue, links)));
    }

    /** The same with nothing to press: its difficult words stand at the end alone. */
    public String onPaper(Explanation explanation, Locale language) {
        return clean(draw(explanation, Tongue.of(language), Links.none()));
    }

    /** The words of the document as a client reads them in the language it is written in, a block a paragraph. */
    public String words(Explanation explanation) {
        return clean(DocumentWords.of(draw(explanation, Tongue.OWN, Links.none())));
    }

    private Explanation explainingPeople(Explanation explanation, Tongue tongue, Links links) {
        if (explanation.glossary().isEmpty()) {
            return explanation;
        }
        String bare = draw(explanation.explaining(List.of()), tongue, links);
        return explanation.explaining(marks(explanation, tongue).standingIn(bare));
    }

    private static WordMarks marks(Explanation explanation, Tongue tongue) {
        return new WordMarks(explanation.glossary(), tongue.spoken(), Tongue.WRITTEN_IN);
    }

    private String draw(Explanation explanation, Tongue tongue, Links links) {
        Context context = new Context(tongue.spoken());
        context.setVariable("language", tongue.spoken().getLanguage());
        context.setVariable("written", tongue.written());
        context.setVariable("links", links);
        context.setVariable("e", explanation);
        context.setVariable("counted", factors(explanation, true));
        context.setVariable("leftOut", factors(explanation, false));
        return engines.computeIfAbsent(tongue, this::engine).process(explanation.template() + "/explanation", context);
    }

    private TemplateEngine engine(Tongue tongue) {
        ClassLoaderTemplateResolver templates = new Prepared(wording, tongue);
        templates.setPrefix(FOLDER);
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding("UTF-8");
        StandardDialect dialect = new StandardDialect();
        dialect.setVariableExpressionEvaluator(values);
        TemplateEngine engine = new TemplateEngine();
        engine.setDialect(dialect);
        engine.setTemplateResolver(templates);
        engine.setMessageResolver(wording);
        return engine;
    }

    private static String clean(String document) {
        return Words.clean(document, Integer.MAX_VALUE);
    }

    private static List<Explanation.Factor> factors(Explanation explanation, boolean counted) {
        return explanation.factors().stream()
                .filter(factor -> counted == (factor.weight() != Weight.NOT_COUNTED))
                .toList();
    }
}
