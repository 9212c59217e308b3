package nl.weegwijzer.ui.styleguide;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.weegwijzer.e2e.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Looks at every block as readers do, and leaves the pictures in target/screenshots/styleguide. */
class LooksIT {

    static final Path PICTURES = Path.of("target/screenshots/styleguide");

    private static final Map<String, String> PAGES = Map.of(
            "home", "/gids/overzicht",
            "question", "/gids/vraag",
            "fields", "/gids/velden",
            "explanation", "/gids/blad/explanation",
            "comparison", "/gids/blad/comparison",
            "goals", "/gids/blad/goals",
            "who-looked", "/gids/blad/who-looked",
            "caseload", "/gids/bureau/caseload",
            "writing", "/gids/schrijven",
            "not-found", "/gids/mis/weg");

    private static Guide guide;

    /** Who looks, and on what. */
    private enum Device {
        PHONE(Browser.PHONE, ColorScheme.LIGHT, ""),
        PHONE_DARK(Browser.PHONE, ColorScheme.DARK, ""),
        DESK(Browser.DESK, ColorScheme.LIGHT, ""),
        DESK_DARK(Browser.DESK, ColorScheme.DARK, ""),
        BLACK_ON_WHITE(Browser.PHONE, ColorScheme.LIGHT, "NORMAL.CONTRAST.."),
        SMALL_WITH_LARGEST_TEXT(320, ColorScheme.LIGHT, "LARGEST.DEVICE..");

        private final int width;
        private final ColorScheme scheme;
        private final String display;

        Device(int width, ColorScheme scheme, String display) {
            this.width = width;
            this.scheme = scheme;
            this.display = display;
        }

        Page open() {
            Page page = guide.browser()
                    .open(
                            guide.address(),
                            new NewContextOptions().setViewportSize(width, 800).setColorScheme(scheme));
            if (!display.isEmpty()) {
                page.context().addCookies(List.of(new Cookie("weergave", display).setUrl(guide.address())));
            }
            return page;
        }
    }

    @BeforeAll
    static void open() {
        guide = new Guide();
    }

    @AfterAll
    static void close() {
        guide.close();
    }

    @ParameterizedTest
    @EnumSource
    void canBeReadByEveryone(Device device) {
        Page page = device.open();
        PAGES.forEach((name, path) -> {
            Guide.show(page, path);
            page.evaluate("document.fonts.ready");
            page.screenshot(
                    new ScreenshotOptions().setPath(picture(name, device)).setFullPage(true));
            assertThat(sideways(page)).describedAs(name + " scrolls sideways").isLessThanOrEqualTo(0);
            assertThat(findings(page)).describedAs(name).isEmpty();
        });
    }

    @Test
    void offersTargetsThatCanBeHit() {
        Page page = guide.open("/gids/velden", Browser.PHONE);
        String small = """
                () => [...document.querySelectorAll('button, vaadin-button, vaadin-menu-bar-button, .choices > vaadin-checkbox, \
                vaadin-text-field input, vaadin-select, .foot li > *, .mark, .help a')]
                  .map(it => [it.outerHTML.slice(0, 80), it.getBoundingClientRect()])
                  .filter(([_, box]) => box.height > 0 && (box.height < 43.5 || box.width < 43.5))
                  .map(([html, box]) => `${html}: ${box.width} x ${box.height}`)""";

        assertThat((List<?>) page.evaluate(small)).isEmpty();
    }

    private static Path picture(String name, Device device) {
        return PICTURES.resolve(name + "-" + device.name().toLowerCase(java.util.Locale.ROOT) + ".png");
    }

    private static int sideways(Page page) {
        return ((Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).intValue();
    }

    private static List<String> findings(Page page) {
        return new AxeBuilder(page)
                .exclude("vaadin-connection-indicator").analyze().getViolations().stream()
                        .map(LooksIT::said)
                        .toList();
    }

    private static String said(Rule rule) {
        return rule.getId() + " " + rule.getHelp() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }
}
