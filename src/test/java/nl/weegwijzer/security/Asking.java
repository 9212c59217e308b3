package nl.weegwijzer.security;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Asks the portal something as a device that follows no redirects. */
final class Asking {

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;

    Asking(int port) {
        this.port = port;
    }

    /** A new session of somebody who is known, as a cookie. */
    String signIn() throws IOException, InterruptedException {
        return get(SignedInHere.PATH, "")
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .replaceFirst(";.*", "");
    }

    HttpResponse<String> get(String path, String cookie) throws IOException, InterruptedException {
        return client.send(
                request(path)
                        .header("Cookie", cookie)
                        .header("Accept", "text/html,*/*")
                        .build(),
                BodyHandlers.ofString());
    }

    HttpResponse<String> send(String method, String path, BodyPublisher body) throws IOException, InterruptedException {
        return client.send(request(path).method(method, body).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String cookie) throws IOException, InterruptedException {
        return client.send(
                request(path)
                        .header("Cookie", cookie)
                        .POST(BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }
}
