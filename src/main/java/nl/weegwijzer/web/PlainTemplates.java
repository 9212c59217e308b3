package nl.weegwijzer.web;

import java.util.Locale;
import java.util.Map;
import nl.weegwijzer.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Fills the templates of plain pages; every value is escaped. */
@Component
class PlainTemplates {

    private final TemplateEngine engine = new TemplateEngine();

    PlainTemplates() {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/web/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(templates);
    }

    String draw(String template, Locale language, Map<String, @Nullable Object> values) {
        return Words.clean(engine.process(template, new Context(language, values)), Integer.MAX_VALUE);
    }
}
