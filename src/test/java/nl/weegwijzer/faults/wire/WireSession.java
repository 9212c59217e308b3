package nl.weegwijzer.faults.wire;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;

/** One person's session with the portal: signed in, with cookies of its own. */
public final class WireSession implements AutoCloseable {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern TRAJECT = Pattern.compile("(?:mijn|traject)/([0-9a-f-]{36})");

    private final HttpClient http;
    private final Duration patience;
    private String portal;

    private WireSession(String portal, Duration patience) {
        this.portal = portal;
        this.patience = patience;
        this.http = HttpClient.newBuilder()
                .version(Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .followRedirects(Redirect.NORMAL)
                .connectTimeout(patience)
                .build();
    }

    /**
     * Signs in at the demo.
     *
     * @param portal the address before every path, without a slash at the end
     * @param login such as {@code klant-1}
     * @throws NoAnswer when the portal does not let them in
     */
    public static WireSession signIn(String portal, String login) {
        return signIn(portal, login, Duration.ofSeconds(30));
    }

    /** The same, by somebody who waits no longer than this for any answer. */
    public static WireSession signIn(String portal, String login, Duration patience) {
        WireSession session = new WireSession(portal, patience);
        String form = session.get("/").body();
        var csrf = CSRF.matcher(form);
        if (!csrf.find()) {
            session.close();
            throw new NoAnswer("There is no sign-in page: " + form);
        }
        String choice = "_csrf=" + encoded(csrf.group(1)) + "&persoon=" + encoded(login);
        session.post("/demo/inloggen", "application/x-www-form-urlencoded", choice);
        return session;
    }

    /** Goes on, still signed in, by another line to the same machine. */
    public WireSession through(String address) {
        portal = address;
        return this;
    }

    /** Opens a page of the portal in a window of its own. */
    public WirePage open(String path) {
        return WirePage.open(this, path);
    }

    /** The first traject that the page with these links leads to. */
    public String traject(String path) {
        var found = TRAJECT.matcher(open(path).last());
        if (!found.find()) {
            throw new NoAnswer("No traject on " + path);
        }
        return found.group(1);
    }

    HttpResponse<String> get(String path) {
        return ask(HttpRequest.newBuilder(URI.create(portal + path))
                .header("Accept", "text/html,application/json")
                .GET());
    }

    HttpResponse<String> post(String path, String type, String body) {
        return ask(HttpRequest.newBuilder(URI.create(portal + path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> ask(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.timeout(patience).build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new NoAnswer(answer.statusCode() + " for " + answer.uri().getPath());
            }
            return answer;
        } catch (IOException broken) {
            throw new NoAnswer(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NoAnswer(stopped);
        }
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
