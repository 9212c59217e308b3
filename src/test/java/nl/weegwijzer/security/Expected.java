package nl.weegwijzer.security;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What the headers of any answer have to say. */
final class Expected {

    private static final Map<String, Predicate<String>> ALWAYS = Map.of(
            "Content-Security-Policy",
            policy -> policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"),
            "Strict-Transport-Security",
            transport -> transport.startsWith("max-age=31536000"),
            "X-Content-Type-Options",
            "nosniff"::equals,
            "Referrer-Policy",
            "same-origin"::equals,
            "Cross-Origin-Resource-Policy",
            "same-origin"::equals);

    private static final Map<String, Predicate<String>> ON_PAGES = Map.of(
            "Permissions-Policy", permissions -> permissions.contains("camera=()"),
            "Cross-Origin-Opener-Policy", "same-origin"::equals,
            "X-Frame-Options", "DENY"::equals);

    /** Files that say how long they may be kept, and hold nothing of anybody. */
    private static final Set<String> KEPT = Set.of("/assets/mark.svg", "/styles.css");

    private static final String ENDPOINTS = "beleid=\"/beleid-gemeld\"";

    private Expected() {}

    /** Whatever an answer lacks, in words; nothing when all is well. */
    static List<String> missing(String method, String path, HttpResponse<String> answer) {
        String what = "%s %s (%d): ".formatted(method, path, answer.statusCode());
        List<String> missing = new ArrayList<>();
        ALWAYS.forEach((name, right) -> look(answer, name, right, what, missing));
        if (!path.contains("v-r=uidl")) {
            ON_PAGES.forEach((name, right) -> look(answer, name, right, what, missing));
        }
        if (!KEPT.contains(path)) {
            look(answer, "Cache-Control", kept -> kept.contains("no-store") || gone(path, answer), what, missing);
        }
        policies(answer, what, missing);
        return missing;
    }

    /** Where the policy that is enforced has to be wide, a strict one says what would break. */
    private static void policies(HttpResponse<String> answer, String what, List<String> missing) {
        String enforced = String.join(" ", answer.headers().allValues("Content-Security-Policy"));
        List<String> reported = answer.headers().allValues("Content-Security-Policy-Report-Only");
        if (enforced.contains("unsafe")
                && (reported.isEmpty() || reported.toString().contains("unsafe"))) {
            missing.add(what + "no strict policy beside the wide one");
        }
        if (enforced.contains("unsafe")
                && !(reported.toString().contains("report-to beleid")
                        && enforced.contains("report-to beleid; report-uri /beleid-gemeld")
                        && answer.headers().allValues("Reporting-Endpoints").equals(List.of(ENDPOINTS)))) {
            missing.add(what + "nowhere to report to");
        }
        answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> !cookie.startsWith("__Host-")
                        || !cookie.contains("Secure")
                        || !cookie.contains("HttpOnly")
                        || !cookie.contains("SameSite=Lax"))
                .forEach(cookie -> missing.add(what + "cookie " + cookie.replaceFirst("=.*", "")));
    }

    /** Vaadin writes this one answer itself: it says that there is no such page any more, and nothing else. */
    private static boolean gone(String path, HttpResponse<String> answer) {
        return path.contains("v-r=uidl") && answer.body().length() < 200;
    }

    private static void look(
            HttpResponse<String> answer, String name, Predicate<String> right, String what, List<String> missing) {
        List<String> values = answer.headers().allValues(name);
        if (values.size() != 1 || !right.test(values.getFirst())) {
            missing.add(what + name + " " + values);
        }
    }
}
