package nl.weegwijzer.security;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a browser says that the policy of a page stopped, or would have. Of all that it sends only this is read: which rule,
 * and what kind of thing. Addresses, samples and lines of script stay out: they may tell of a person.
 */
record PolicyReport(String directive, String kind, boolean enforced) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Set<String> DIRECTIVES = Set.of(
            "default-src",
            "script-src",
            "script-src-elem",
            "script-src-attr",
            "style-src",
            "style-src-elem",
            "style-src-attr",
            "img-src",
            "font-src",
            "connect-src",
            "media-src",
            "object-src",
            "frame-src",
            "child-src",
            "worker-src",
            "manifest-src",
            "base-uri",
            "form-action",
            "frame-ancestors");

    private static final Set<String> KINDS = Set.of("inline", "eval", "wasm-eval", "data", "blob");

    /** The reports in what was sent, in either way in which browsers write them; none in anything else. */
    static List<PolicyReport> in(byte[] sent) {
        try {
            JsonNode root = JSON.readTree(sent);
            Stream<JsonNode> reports = root.isArray()
                    ? StreamSupport.stream(root.spliterator(), false).map(one -> one.path("body"))
                    : Stream.of(root.path("csp-report"));
            return reports.filter(JsonNode::isObject)
                    .map(PolicyReport::of)
                    .distinct()
                    .toList();
        } catch (JacksonException _) {
            return List.of();
        }
    }

    private static PolicyReport of(JsonNode report) {
        String directive = either(report, "effectiveDirective", "effective-directive");
        String blocked = either(report, "blockedURL", "blocked-uri");
        return new PolicyReport(
                DIRECTIVES.contains(directive) ? directive : "another rule",
                KINDS.contains(blocked) ? blocked : "an address",
                report.path("disposition").asString("").equals("enforce"));
    }

    private static String either(JsonNode report, String name, String older) {
        return report.path(name).asString(report.path(older).asString(""));
    }
}
