package nl.weegwijzer.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.Map;
import nl.weegwijzer.demo.DemoPeople;
import nl.weegwijzer.testing.DemoProcess;

/** Takes a picture of every page, at a phone's and a desk's width, in a demo of its own; the README shows the main ones. */
public final class Pictures {

    private static final Path ALL = Path.of("target", "pictures");
    private static final Path SHOWN = Path.of("src", "docs", "pictures");
    private static final int[] WIDTHS = {Browser.PHONE, Browser.DESK};

    private final Browser browser;
    private final String portal;

    private Pictures(Browser browser, String portal) {
        this.browser = browser;
        this.portal = portal;
    }

    public static void main(String... arguments) {
        try (DemoProcess demo = DemoProcess.running(DemoProcess.freshData("pictures"));
                Browser browser = Browser.launch()) {
            new Pictures(browser, demo.url()).take();
        }
        System.out.println("The pictures are in " + ALL + ", the main ones in " + SHOWN);
    }

    private void take() {
        Tour tour = Tour.after(
                signedIn("professional-1", Browser.DESK),
                signedIn("klant-1", Browser.PHONE),
                DemoPeople.KLANT_1.name());
        for (int width : WIDTHS) {
            take("klant-1", width, tour.client());
            take("professional-1", width, tour.professional());
            take("beheerder-1", width, Tour.administrator(signedIn("beheerder-1", width)));
            take("ketenpartner-1", width, Tour.letIn(signedIn("ketenpartner-1", width), "/ketenpartner"));
            take("vertegenwoordiger-1", width, Tour.letIn(signedIn("vertegenwoordiger-1", width), "/namens"));
            take("manager-1", width, Map.of("manager", "/manager"));
            take("nieuw-1", width, Map.of("activeren", "/activeren", "niet-gevonden", "/bestaat-niet"));
        }
        show(tour);
    }

    private void take(String login, int width, Map<String, String> pages) {
        Page page = signedIn(login, width);
        pages.forEach((name, path) -> {
            Visitor.at(page).goes(path);
            picture(page, ALL.resolve(name + "-" + width + ".png"), true);
        });
    }

    private void show(Tour tour) {
        Page phone = signedIn("klant-1", Browser.PHONE);
        show(phone, tour.client(), "uitleg");
        show(phone, tour.client(), "overzicht");
        Page desk = signedIn("professional-1", Browser.DESK);
        show(desk, tour.professional(), "schillen");
        show(desk, tour.professional(), "vergelijken-bureau");
    }

    private static void show(Page page, Map<String, String> pages, String name) {
        Visitor.at(page).goes(pages.getOrDefault(name, "/"));
        picture(page, SHOWN.resolve(name + ".png"), false);
    }

    private static void picture(Page page, Path file, boolean whole) {
        page.waitForFunction("document.fonts.status === 'loaded'");
        page.screenshot(new ScreenshotOptions().setPath(file).setFullPage(whole));
    }

    private Page signedIn(String login, int width) {
        Page page = browser.open(portal, width);
        Visitor.at(page);
        SignIn.atDemo(page, login);
        page.locator("h1").first().waitFor();
        return page;
    }
}
