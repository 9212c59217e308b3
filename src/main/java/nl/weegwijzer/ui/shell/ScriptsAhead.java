package nl.weegwijzer.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.core.io.ClassPathResource;

/**
 * Names in a page all scripts that every page of the portal needs.
 *
 * <p>The first script asks for the others one after another, each time a way to the server and back, and nothing is
 * shown before the last. Named in the page they come together. Which they are stands in the first script itself.
 */
final class ScriptsAhead {

    private static final String BUILT = "VAADIN/build/";

    /** How a build lists what a script imports later. */
    private static final Pattern LIST = Pattern.compile("m\\.f=\\[([^]]*)]");

    private static final Pattern SCRIPT = Pattern.compile("\"\\./([\\w.-]+\\.js)\"");

    private final Map<String, List<String>> known = new ConcurrentHashMap<>();

    /** Adds to a page what its first script imports. */
    void name(Document page) {
        for (Element first : page.select("script[type=module][src*=" + BUILT + "]")) {
            String folder = first.attr("src").replaceFirst("[^/]*$", "");
            known.computeIfAbsent(first.attr("src"), ScriptsAhead::read).stream()
                    .map(folder::concat)
                    .filter(script -> page.select("link[href=" + script + "]").isEmpty())
                    .forEach(script -> page.head()
                            .appendElement("link")
                            .attr("rel", "modulepreload")
                            .attr("crossorigin", "")
                            .attr("href", script));
        }
    }

    private static List<String> read(String source) {
        var first = new ClassPathResource("META-INF/VAADIN/webapp/" + source.substring(source.indexOf(BUILT)));
        try {
            return first.exists() ? imported(first.getContentAsString(StandardCharsets.UTF_8)) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the scripts that a script imports later; none when it does not say. */
    static List<String> imported(String script) {
        return LIST.matcher(script)
                .results()
                .findFirst()
                .map(list -> SCRIPT.matcher(list.group(1)).results().map(name -> name.group(1)))
                .orElseGet(Stream::of)
                .toList();
    }
}
