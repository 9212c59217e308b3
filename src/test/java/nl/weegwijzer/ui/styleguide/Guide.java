package nl.weegwijzer.ui.styleguide;

import com.microsoft.playwright.Page;
import nl.weegwijzer.e2e.Browser;
import nl.weegwijzer.e2e.FreePort;
import org.springframework.context.ConfigurableApplicationContext;

/** The style guide, opened in a browser. */
final class Guide implements AutoCloseable {

    private final String address;
    private final ConfigurableApplicationContext portal;
    private final Browser browser = Browser.launch();

    Guide() {
        int port = FreePort.find();
        address = "http://localhost:" + port;
        portal = StyleGuide.start(port);
    }

    Browser browser() {
        return browser;
    }

    String address() {
        return address;
    }

    /** Opens a page on a device of its own and waits until it can be read. */
    Page open(String path, int width) {
        Page page = browser.open(address, width);
        show(page, path);
        return page;
    }

    /** Goes to another page by its address. */
    static void show(Page page, String path) {
        page.navigate(path);
        page.locator("h1").waitFor();
    }

    @Override
    public void close() {
        browser.close();
        portal.close();
    }
}
