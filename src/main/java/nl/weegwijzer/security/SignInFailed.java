package nl.weegwijzer.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.ResourceBundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The plain page for whom signing in did not work out: the provider refused or could not be reached, or they waited too
 * long. It never tries again by itself, as a provider that still knows them would send them straight back.
 */
@RestController
class SignInFailed implements AuthenticationFailureHandler {

    static final String PATH = "/inloggen-mislukt";

    private static final Logger LOG = LoggerFactory.getLogger(SignInFailed.class);
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

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
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                  <meta charset="utf-8">
                  <meta name="viewport" content="width=device-width, initial-scale=1">
                  <meta name="color-scheme" content="light dark">
                  <title>%s · Weegwijzer</title>
                  <link rel="icon" href="/assets/mark.svg">
                  <link rel="stylesheet" href="/styles.css">
                </head>
                <body>
                <header class="head"><div class="wrap"><a class="mark" href="/">Weegwijzer</a></div></header>
                <main class="wrap">
                  <div class="read stack">
                    <h1>%2$s</h1>
                    <p>%s</p>
                    <p><a class="button main" href="/">%s</a></p>
                    <p>%s</p>
                  </div>
                </main>
                </body>
                </html>
                """.formatted(
                        language.getLanguage(),
                        words.getString("SignInFailed.title"),
                        words.getString("SignInFailed.why"),
                        words.getString("SignInFailed.again"),
                        words.getString("SignInFailed.help"));
    }
}
