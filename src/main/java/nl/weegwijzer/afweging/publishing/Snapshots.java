package nl.weegwijzer.afweging.publishing;

import nl.weegwijzer.afweging.Explanation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads snapshots, the same letter for letter each time, so that a seal can be checked years later. */
final class Snapshots {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private Snapshots() {}

    static String write(Explanation explanation) {
        return JSON.writeValueAsString(explanation);
    }

    static Explanation read(String payload) {
        return JSON.readValue(payload, Explanation.class);
    }
}
