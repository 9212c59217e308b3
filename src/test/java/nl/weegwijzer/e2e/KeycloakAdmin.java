package nl.weegwijzer.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Changes people and the realm of a Keycloak as its administrator does: by its own REST interface. */
public final class KeycloakAdmin {

    static final String NAME = "baas";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String server;
    private final String password;

    KeycloakAdmin(String server, String password) {
        this.server = server;
        this.password = password;
    }

    /** From the next token on, tokens live this long. */
    public void letTokensLive(int seconds) {
        send("PUT", "", "{\"accessTokenLifespan\": %d}".formatted(seconds));
    }

    /** Takes away what a group gave them: their role. */
    public void takeOutOf(String login, String group) {
        send("DELETE", "/users/%s/groups/%s".formatted(id(login), group(group)), "");
    }

    public void putInto(String login, String group) {
        send("PUT", "/users/%s/groups/%s".formatted(id(login), group(group)), "");
    }

    /** Whether somebody can sign in at all. */
    public void enable(String login, boolean enabled) {
        send("PUT", "/users/" + id(login), "{\"enabled\": %s}".formatted(enabled));
    }

    public void mail(String login, String address) {
        send("PUT", "/users/" + id(login), "{\"email\": \"%s\", \"emailVerified\": true}".formatted(address));
    }

    /** Ends all their sessions there, and says so to the portal. */
    public void signOut(String login) {
        send("POST", "/users/%s/logout".formatted(id(login)), "");
    }

    /** How many sessions somebody has there. */
    public int sessions(String login) {
        return read("/users/%s/sessions".formatted(id(login))).size();
    }

    private String id(String login) {
        return read("/users?exact=true&username=" + login).get(0).get("id").asString();
    }

    private String group(String name) {
        JsonNode top = read("/groups?search=" + name + "&exact=true").get(0);
        return top.get("subGroups").get(0).get("id").asString();
    }

    private JsonNode read(String path) {
        return JSON.readTree(send("GET", path, ""));
    }

    private String send(String method, String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server + "/admin/realms/weegwijzer" + path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        return answer(request);
    }

    private String token() {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(server + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "grant_type=password&client_id=admin-cli&username=%s&password=%s".formatted(NAME, password)))
                .build();
        return JSON.readTree(answer(request)).get("access_token").asString();
    }

    private String answer(HttpRequest request) {
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(
                        request.method() + " " + request.uri() + ": " + answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
