package nl.weegwijzer.demo.signin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.weegwijzer.demo.DemoPeople;
import nl.weegwijzer.demo.DemoPerson;
import nl.weegwijzer.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The demo's sign-in page: choose who you are. Plain HTML, without script. */
@RestController
@Profile("demo")
class SignInPage {

    static final String PATH = "/demo/inloggen";
    static final String STYLE = "/demo/inloggen.css";

    private static final String FOLDER = "nl/weegwijzer/demo/signin/";
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final TemplateEngine templates = new TemplateEngine();

    SignInPage() {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setTemplateMode(TemplateMode.HTML);
        files.setCharacterEncoding(StandardCharsets.UTF_8.name());
        templates.setTemplateResolver(files);
    }

    @GetMapping(path = PATH, produces = "text/html;charset=UTF-8")
    String page(CsrfToken csrf, @RequestParam @Nullable String error) {
        Map<String, Object> values = Map.of(
                "clients", those(Role.CLIENT, Role.REPRESENTATIVE),
                "professionals", those(Role.PROFESSIONAL, Role.CHAIN_PARTNER),
                "others", those(Role.MANAGER, Role.ADMINISTRATOR),
                "newcomers", DemoPeople.newcomers(),
                "csrf", csrf,
                "refused", error != null);
        return templates.process(FOLDER + "sign-in-page.html", new Context(DUTCH, values));
    }

    @GetMapping(path = STYLE, produces = "text/css;charset=UTF-8")
    String style() throws IOException {
        return new ClassPathResource(FOLDER + "sign-in-page.css").getContentAsString(StandardCharsets.UTF_8);
    }

    private static List<DemoPerson> those(Role... roles) {
        Set<Role> wanted = Set.of(roles);
        return DemoPeople.all().stream()
                .filter(person -> wanted.contains(person.role()))
                .toList();
    }
}
