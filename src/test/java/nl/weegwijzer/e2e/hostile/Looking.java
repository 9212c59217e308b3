package nl.weegwijzer.e2e.hostile;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.weegwijzer.demo.DemoPerson;
import nl.weegwijzer.e2e.Browser;
import nl.weegwijzer.e2e.SignIn;

/** Opens pages as somebody and notes where hostile words are anything but words. */
final class Looking {

    /**
     * Whatever of the hostile texts became part of a page instead of words on it. Only the address of the letter is a link
     * by right: what stands in it may be no attribute of its own.
     */
    private static final String ESCAPED = """
            [...document.querySelectorAll('*')].filter(node =>
                /^(SCRIPT|STYLE)$/.test(node.tagName) && /^alert\\(1\\)|display:none\\}$/.test(node.textContent)
                || [...node.attributes].some(one => /^(on.*|href|src|content|action|data|xlink:href)$/.test(one.name)
                    && !(one.name === 'href' && one.value.startsWith('https://mijn.lindebeek.nl/'))
                    && /boos\\.example|alert\\(1\\)|^\\s*javascript:/.test(one.value))).length
            """;

    private static final String TYPED =
            "[...document.querySelectorAll('textarea,input')].map(field => field.value).join(' ')";

    private final Browser browser;
    private final String portal;
    private final List<String> faults = new ArrayList<>();
    private final Set<Integer> places = new TreeSet<>();
    private final List<String> opened = new ArrayList<>();

    Looking(Browser browser, String portal) {
        this.browser = browser;
        this.portal = portal;
    }

    /** Signs somebody in, whose pages are looked at from then on. */
    Page as(DemoPerson person) {
        Page page = browser.open(portal, Browser.PHONE);
        page.setDefaultTimeout(60_000);
        SignIn.atDemo(page, person.login());
        page.locator("h1").first().waitFor();
        page.onDialog(dialog -> {
            faults.add("ran on " + page.url());
            dialog.dismiss();
        });
        page.onPageError(error -> faults.add(page.url() + ": " + error));
        return page;
    }

    /** Opens pages that show hostile words as they were typed. */
    Looking at(Page page, String... paths) {
        for (String path : paths) {
            open(page, path);
            if (!(page.locator("body").innerText() + page.evaluate(TYPED)).contains(Poison.SHOWN)) {
                faults.add(path + ": is not shown as it was typed");
            }
        }
        return this;
    }

    /** Opens pages that show nothing of them, or only what a search makes of them. */
    Looking aside(Page page, String... paths) {
        for (String path : paths) {
            open(page, path);
        }
        return this;
    }

    /** Where words became more than words. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    /** How many pages were opened. */
    int looked() {
        return opened.size();
    }

    /** The addresses of those pages. */
    List<String> opened() {
        return List.copyOf(opened);
    }

    /** Which places were found on any page, opened out or not. */
    Set<Integer> places() {
        return Set.copyOf(places);
    }

    private void open(Page page, String path) {
        opened.add(path);
        page.navigate(path);
        page.locator("h1").first().waitFor();
        page.waitForTimeout(500);
        places.addAll(Poison.placesIn(page.locator("body").textContent() + page.evaluate(TYPED)));
        if (!page.evaluate(ESCAPED).equals(0)) {
            faults.add(path + ": words became part of the page");
        }
        if (!path.equals("/")
                && page.locator("h1").first().innerText().matches("(?i).*(niet gevonden|ging mis|storing).*")) {
            faults.add(path + ": " + page.locator("h1").first().innerText());
        }
    }
}
