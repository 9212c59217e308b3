package nl.weegwijzer.security.notice;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Draws notices in the language of the device, and answers with them where no page comes. */
@Component
public class Notices {

    static final String HTML = "text/html;charset=UTF-8";

    private static final Locale DUTCH = Locale.of("nl");

    private final TemplateEngine templates = new TemplateEngine();

    Notices() {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setTemplateMode(TemplateMode.HTML);
        files.setCharacterEncoding(StandardCharsets.UTF_8.name());
        templates.setTemplateResolver(files);
    }

    /** Answers a request with a notice in the place of what was asked for. */
    public void answer(Notice notice, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(notice.status().value());
        response.setContentType(HTML);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getOutputStream().write(draw(notice, asked(request)).getBytes(StandardCharsets.UTF_8));
    }

    String draw(Notice notice, Locale asked) {
        Locale language = Locale.ENGLISH.getLanguage().equals(asked.getLanguage()) ? Locale.ENGLISH : DUTCH;
        ResourceBundle words = ResourceBundle.getBundle("vaadin-i18n/sign-in", language);
        Map<String, Object> values = Map.of(
                "language", language.getLanguage(),
                "title", title(notice, words),
                "why", words.getString(Notice.class.getSimpleName() + "." + notice.name()),
                "again", on(notice, words),
                "help", words.getString("Notices.help"));
        return templates.process("templates/notice.html", new Context(language, values));
    }

    private static String title(Notice notice, ResourceBundle words) {
        return switch (notice) {
            case SIGN_IN_FAILED -> words.getString("Notices.failed");
            case PROVIDER_AWAY -> words.getString("Notices.away");
            case IDLE, LONG_ENOUGH, TOO_MANY, EVERYWHERE, WITHDRAWN -> words.getString("Notices.signedOut");
            case NO_ROLE -> words.getString("Notices.noRole");
            case TOO_OFTEN -> words.getString("Notices.tooOften");
            case TOO_LARGE -> words.getString("Notices.tooLarge");
            case UNREADABLE -> words.getString("Notices.unreadable");
        };
    }

    private static String on(Notice notice, ResourceBundle words) {
        return switch (notice) {
            case IDLE, LONG_ENOUGH, TOO_MANY, EVERYWHERE, WITHDRAWN -> words.getString("Notices.signIn");
            case TOO_LARGE, UNREADABLE -> words.getString("Notices.begin");
            default -> words.getString("Notices.again");
        };
    }

    /** Without a wish it is Dutch, whatever the machine speaks. */
    private static Locale asked(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null ? DUTCH : request.getLocale();
    }
}
