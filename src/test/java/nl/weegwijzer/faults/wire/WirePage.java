package nl.weegwijzer.faults.wire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One window of the portal, driven by the messages that a browser would send. */
public final class WirePage {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String TYPE = "application/json; charset=UTF-8";
    private static final String INIT = "/?v-r=init&location=%s&query=%s&v-sh=800&v-sw=1280&v-wh=800&v-ww=1280&v-bh=0"
            + "&v-bw=1280&v-tzo=-60&v-rtzo=-60&v-dstd=60&v-dston=false&v-tzid=Europe%%2FAmsterdam&v-wn=faults&v-td=false";

    private final WireSession session;
    private final Nodes nodes = new Nodes();
    private final List<Map<String, Object>> waiting = new ArrayList<>();
    private List<Map<String, Object>> sent = List.of();
    private final String key;
    private final String address;
    private long syncId;
    private int clientId;
    private String message = "";
    private String last = "";

    private WirePage(WireSession session, JsonNode init) {
        this.session = session;
        JsonNode start = init.path("appConfig").path("uidl");
        this.key = start.path("Vaadin-Security-Key").asString("");
        this.address =
                "/?v-r=uidl&v-uiId=" + init.path("appConfig").path("v-uiId").asInt();
        this.syncId = start.path("syncId").asLong();
        nodes.apply(start.path("changes"));
    }

    static WirePage open(WireSession session, String path) {
        String[] parts = path.substring(1).split("\\?", 2);
        String query = parts.length > 1 ? parts[1] : "";
        session.get(path);
        String init = session.get(INIT.formatted(WireSession.encoded(parts[0]), WireSession.encoded(query)))
                .body();
        WirePage page = new WirePage(session, parse(init));
        page.go(path);
        return page;
    }

    /** Goes to another page in this window, and answers with what the server said. */
    public String go(String path) {
        String[] parts = path.substring(1).split("\\?", 2);
        Map<String, Object> where = new HashMap<>(Map.of(
                "route",
                parts[0],
                "query",
                parts.length > 1 ? parts[1] : "",
                "appShellTitle",
                "Weegwijzer",
                "trigger",
                ""));
        where.put("historyState", null);
        waiting.add(Map.of("type", "event", "node", 1, "event", "ui-navigate", "data", where));
        return send();
    }

    /** Whether there is a field with this label, or this id. */
    public boolean has(String field) {
        return find(field).isPresent();
    }

    /** Whether there is a button that begins with these words. */
    public boolean offers(String button) {
        return nodes.saying("button", button).isPresent();
    }

    /** What the server last put in the field with this label, or this id. */
    public String value(String field) {
        return nodes.value(need(field), "value").orElse("");
    }

    /** Types in the field with this label, or this id; it goes out with the next message. */
    public WirePage type(String field, String words) {
        int node = need(field);
        waiting.add(Map.of("type", "mSync", "node", node, "feature", 1, "property", "value", "value", words));
        waiting.add(Map.of("type", "event", "node", node, "event", "change", "data", Map.of()));
        return this;
    }

    /** Presses the button that begins with these words; it goes out with the next message. */
    public WirePage press(String button) {
        int node = nodes.saying("button", button).orElseThrow(() -> new NoAnswer("No button " + button));
        Map<String, Object> click = Map.of("event.detail", 1, "event.button", 0);
        waiting.add(Map.of("type", "event", "node", node, "event", "click", "data", click));
        return this;
    }

    /** Lets something happen in the element with this key, and answers with what the server said. */
    public String happens(String key, String event) {
        int node = nodes.with("key", key).orElseThrow(() -> new NoAnswer("No element " + key));
        waiting.add(Map.of("type", "event", "node", node, "event", event, "data", Map.of()));
        return send();
    }

    /** Sends what was typed and pressed, and answers with what the server said. */
    public String send() {
        prepare();
        return again();
    }

    /** Makes the message of what was typed and pressed; it goes out with {@link #again()}. */
    public void prepare() {
        sent = List.copyOf(waiting);
        waiting.clear();
        message =
                JSON.writeValueAsString(Map.of("csrfToken", key, "rpc", sent, "syncId", syncId, "clientId", clientId));
        clientId++;
    }

    /** Sends the last message once more, letter for letter, as a browser does that got no answer to it. */
    public String again() {
        String answer = post();
        JsonNode said = parse(answer);
        if (!said.has("syncId") || said.path("meta").has("sessionExpired")) {
            throw new NoAnswer("Not an answer of this page: " + answer.substring(0, Math.min(400, answer.length())));
        }
        syncId = said.path("syncId").asLong();
        nodes.apply(said.path("changes"));
        last = answer;
        return answer;
    }

    /** Sends the last message and looks at nothing: several of these may be under way. */
    public String post() {
        return session.post(address, TYPE, message).body();
    }

    /** Sends what was typed and pressed last in a message of its own, as by somebody who pressed before the answer came. */
    public String repeat() {
        waiting.addAll(sent);
        return send();
    }

    /** What the server said last. */
    public String last() {
        return last;
    }

    private int need(String field) {
        return find(field).orElseThrow(() -> new NoAnswer("No field " + field));
    }

    private OptionalInt find(String field) {
        OptionalInt byLabel = nodes.with("label", field);
        return byLabel.isPresent() ? byLabel : nodes.with("id", field);
    }

    private static JsonNode parse(String answer) {
        try {
            return JSON.readTree(answer.startsWith("for(") ? answer.substring(answer.indexOf('{')) : answer);
        } catch (JacksonException broken) {
            throw new NoAnswer(broken);
        }
    }
}
