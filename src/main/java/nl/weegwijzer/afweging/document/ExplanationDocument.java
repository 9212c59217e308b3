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
     * <p>Each difficult word that it explains can be pressed where it stands. In another language than it was written in,
     * only words of people are explained. The result is cleaned as a whole, so that no value can be forgotten.
     *
     * @param language of the headings and sentences around the words of people: English, or else Dutch
     */
    public String render(Explanation explanation, Locale language, Links links) {
        Locale spoken = spoken(language);
        Explanation shown = spoken.equals(WRITTEN_IN) ? explanation : explainingPeople(explanation, spoken, links);
        return clean(new WordMarks(shown.glossary(), spoken, WRITTEN_IN).in(draw(shown, spoken, links)));
    }

    /** The same with nothing to press: its difficult words stand at the end alone. */
    public String onPaper(Explanation explanation, Locale language) {
        return clean(draw(explanation, spoken(language), Links.none()));
    }

    /** The words of the document as a client reads them in the language it is written in, a block a paragraph. */
    public String words(Explanation explanation) {
        return clean(DocumentWords.of(draw(explanation, WRITTEN_IN, Links.none())));
    }

    private Explanation explainingPeople(Explanation explanation, Locale spoken, Links links) {
        if (explanation.glossary().isEmpty()) {
            return explanation;
        }
        String bare = draw(explanation.explaining(List.of()), spoken, links);
        return explanation.explaining(new WordMarks(explanation.glossary(), spoken, WRITTEN_IN).standingIn(bare));
    }

    private String draw(Explanation explanation, Locale spoken, Links links) {
        Context context = new Context(spoken);
        context.setVariable("language", spoken.getLanguage());
        context.setVariable("written", spoken.equals(WRITTEN_IN) ? null : WRITTEN_IN.getLanguage());
        context.setVariable("links", links);
        context.setVariable("e", explanation);
        context.setVariable("counted", factors(explanation, true));
        context.setVariable("leftOut", factors(explanation, false));
        return engine.process(explanation.template() + "/explanation", context);
    }

    private static String clean(String document) {
        return Words.clean(document, Integer.MAX_VALUE);
    }

    private static Locale spoken(Locale language) {
        return language.getLanguage().equals("en") ? Locale.ENGLISH : WRITTEN_IN;
    }

    private static List<Explanation.Factor> factors(Explanation explanation, boolean counted) {
        return explanation.factors().stream()
                .filter(factor -> counted == (factor.weight() != Weight.NOT_COUNTED))
                .toList();
    }
}
