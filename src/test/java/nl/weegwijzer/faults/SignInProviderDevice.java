package nl.weegwijzer.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A device without a screen: it follows redirects, keeps cookies, and fills in the form of Keycloak. */
final class SignInProviderDevice {

    private static final Pattern FORM = Pattern.compile("id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int HOPS = 12;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Map<String, Map<String, String>> cookies = new HashMap<>();
    private final String portal;

    SignInProviderDevice(String portal) {
        this.portal = portal;
    }

    /** Where somebody ends who asks for a page. */
    Page opens(String path) {
        return follow(HttpRequest.newBuilder(URI.create(portal + path)).header("Accept", "text/html"));
    }

    /** Asks for a page, and fills in the form that may come first. */
    Page signsIn(String login, String password, String path) {
        Page page = opens(path);
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            return page;
        }
        String filled = "username=" + encoded(login) + "&password=" + encoded(password);
        return follow(HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(filled)));
    }

    private Page follow(HttpRequest.Builder first) {
        HttpRequest.Builder next = first;
        for (int hop = 0; hop < HOPS; hop++) {
            HttpResponse<String> answer = send(next);
            if (answer.statusCode() / 100 != 3) {
                return new Page(answer.uri().getPath(), answer.statusCode(), answer.body());
            }
            URI on =
                    answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
            next = HttpRequest.newBuilder(on).header("Accept", "text/html");
        }
        throw new IllegalStateException("It goes round and round");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            String host = request.build().uri().getAuthority();
            Map<String, String> kept = cookies.computeIfAbsent(host, _ -> new HashMap<>());
            kept.entrySet().stream()
                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                    .reduce((one, other) -> one + "; " + other)
                    .ifPresent(all -> request.header("Cookie", all));
            HttpResponse<String> answer = client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(cookie -> keep(kept, cookie));
            return answer;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static void keep(Map<String, String> kept, String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        if (cookie.contains("Max-Age=0")) {
            kept.remove(pair[0]);
        } else {
            kept.put(pair[0], pair[1]);
        }
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /** Where somebody is, and what they read there. */
    record Page(String path, int status, String body) {}
}
