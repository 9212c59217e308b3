package nl.weegwijzer.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * The plain page for whom signing in did not work out: the provider refused or could not be reached, or they waited too
 * long. It never tries again by itself, as a provider that still knows them would send them straight back.
 */
@RestController
class SignInFailed implements AuthenticationFailureHandler {

    static final String PATH = "/inloggen-mislukt";

    private static final Logger LOG = LoggerFactory.getLogger(SignInFailed.class);
    private static final Locale DUTCH = Locale.of("nl");

    private final TemplateEngine templates = new TemplateEngine();

    SignInFailed() {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setTemplateMode(TemplateMode.HTML);
        files.setCharacterEncoding(StandardCharsets.UTF_8.name());
        templates.setTemplateResolver(files);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        LOG.warn("Signing in failed: {}", failure.getMessage());
        response.sendRedirect(request.getContextPath() + PATH);
    }

    @GetMapping(path = PATH, produces = "text/html;charset=UTF-8")
    String page(Locale asked) {
        Locale language = Locale.ENGLISH.getLanguage().equals(asked.getLanguage()) ? Locale.ENGLISH : DUTCH;
        ResourceBundle words = ResourceBundle.getBundle("vaadin-i18n/sign-in", language);
        Map<String, Object> values = Map.of(
                "language", language.getLanguage(),
                "title", words.getString("SignInFailed.title"),
                "why", words.getString("SignInFailed.why"),
                "again", words.getString("SignInFailed.again"),
                "help", words.getString("SignInFailed.help"));
        return templates.process("templates/sign-in-failed.html", new Context(language, values));
    }
}
