package nl.weegwijzer.e2e;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A real Chromium without a window. Each page it opens is somebody else's device: own cookies, own storage.
 *
 * <pre>{@code
 * try (Browser browser = Browser.launch()) {
 *     Page desk = browser.open("http://localhost:" + port, Browser.DESK);
 *     SignIn.atDemo(desk, "professional-1");
 * }
 * }</pre>
 *
 * <p>It uses the Chromium that the environment variable {@code WEEGWIJZER_BROWSER} names, or else that of the machine,
 * or else the one that Playwright installed. Close it in the thread that launched it, and use its pages there only.
 */
public final class Browser implements AutoCloseable {

    /** Width of a phone, in CSS pixels. */
    public static final int PHONE = 360;

    /** Width of a desk's screen, in CSS pixels. */
    public static final int DESK = 1280;

    private static final int HEIGHT = 800;

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--headless",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    /** Starts a browser. */
    public static Browser launch() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        LaunchOptions options = new LaunchOptions().setArgs(FLAGS);
        executable().ifPresent(options::setExecutablePath);
        return new Browser(playwright, playwright.chromium().launch(options));
    }

    /**
     * Opens an empty page on a new device of someone who reads Dutch.
     *
     * @param portal the address before every path, such as {@code http://localhost:8080}
     * @param width in CSS pixels: {@link #PHONE} or {@link #DESK}
     */
    public Page open(String portal, int width) {
        return open(portal, new NewContextOptions().setViewportSize(width, HEIGHT));
    }

    /** Opens an empty page on a new device with settings of its own, such as dark colours or another language. */
    public Page open(String portal, NewContextOptions device) {
        if (device.locale == null) {
            device.setLocale("nl-NL");
        }
        return chromium.newContext(device.setBaseURL(portal).setTimezoneId("Europe/Amsterdam"))
                .newPage();
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }

    private static Optional<Path> executable() {
        return Stream.concat(Stream.ofNullable(System.getenv("WEEGWIJZER_BROWSER")), USUAL_PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
