package nl.weegwijzer.faults.wire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The page as the server told it so far: which nodes there are, and what stands on them. */
final class Nodes {

    /** Features of a node, by the numbers that Flow gives them. */
    private static final int CHILDREN = 2;

    private final Map<Integer, Map<String, String>> values = new TreeMap<>();
    private final Map<Integer, List<Integer>> children = new HashMap<>();

    void apply(JsonNode changes) {
        for (JsonNode change : changes) {
            int node = change.path("node").asInt();
            switch (change.path("type").asString("")) {
                case "put" -> put(node, change);
                case "splice" -> splice(node, change);
                case "clear" -> clear(node, change);
                case "detach" -> values.remove(node);
                default -> values.computeIfAbsent(node, _ -> new HashMap<>());
            }
        }
    }

    private void put(int node, JsonNode change) {
        JsonNode value = change.path("value");
        if (value.isValueNode()) {
            values.computeIfAbsent(node, _ -> new HashMap<>())
                    .put(change.path("key").asString(""), value.asString(""));
        }
    }

    private void splice(int node, JsonNode change) {
        if (change.path("feat").asInt() == CHILDREN) {
            List<Integer> here = children.computeIfAbsent(node, _ -> new ArrayList<>());
            int index = Math.min(change.path("index").asInt(), here.size());
            for (int gone = change.path("remove").asInt(0); gone > 0 && index < here.size(); gone--) {
                here.remove(index);
            }
            for (JsonNode child : change.path("addNodes")) {
                here.add(index++, child.asInt());
            }
        }
    }

    private void clear(int node, JsonNode change) {
        if (change.path("feat").asInt() == CHILDREN) {
            children.remove(node);
        }
    }

    /** The last node that has this value under this key, such as a field by its label. */
    OptionalInt with(String key, String value) {
        return values.entrySet().stream()
                .filter(node -> value.equals(node.getValue().get(key)))
                .mapToInt(Map.Entry::getKey)
                .max();
    }

    /** The last node with this tag that holds a piece of text that begins so. */
    OptionalInt saying(String tag, String words) {
        return values.entrySet().stream()
                .filter(node -> tag.equals(node.getValue().get("tag")))
                .mapToInt(Map.Entry::getKey)
                .filter(node -> words(node).startsWith(words))
                .max();
    }

    Optional<String> value(int node, String key) {
        return Optional.ofNullable(values.getOrDefault(node, Map.of()).get(key));
    }

    private String words(int node) {
        StringBuilder all =
                new StringBuilder(values.getOrDefault(node, Map.of()).getOrDefault("text", ""));
        children.getOrDefault(node, List.of()).forEach(child -> all.append(words(child)));
        return all.toString();
    }
}
