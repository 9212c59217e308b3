package nl.weegwijzer.ui.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.weegwijzer.shared.Refusal;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** The keys that the code asks for: literals where something is said, constants that are shown, and refusals. */
final class UsedKeys {

    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    /** A column of a row is no key. */
    private static final Pattern SAID = Pattern.compile(
            "(?<!\\brow\\.)\\b(?:text|say|getString|inLanguage)\\(\\s*(?:\\w+(?:\\(\\))?,\\s*)?\"([^\"]+)\"");

    private static final Pattern BUILT = Pattern.compile("(?<![.\\w])text\\(\\s*[^\"\\s][^)]*\\)");

    private UsedKeys() {}

    /** The keys that stand in the code as they are. */
    static Set<String> literals() {
        Set<String> keys = new TreeSet<>();
        sources().forEach(source -> SAID.matcher(read(source)).results().forEach(key -> keys.add(key.group(1))));
        return keys;
    }

    /** Calls whose key is put together, so that no one can know it. */
    static List<String> builtKeys() {
        return sources()
                .map(UsedKeys::read)
                .filter(code -> code.contains("import static nl.weegwijzer.ui.text.Texts.text;"))
                .flatMap(code -> BUILT.matcher(code).results())
                .map(MatchResult::group)
                .toList();
    }

    /** The names of all classes that could be the first part of a key. */
    static Set<String> classes() {
        Set<String> names = new TreeSet<>();
        sources().forEach(source -> names.add(source.getFileName().toString().replace(".java", "")));
        return names;
    }

    /** Every reason for which the domain can say no. */
    static Set<String> refusals() {
        Set<String> keys = new TreeSet<>();
        those(Refusal.class).forEach(refusal -> keys.add("refusal." + refusal.getSimpleName()));
        return keys;
    }

    /** Every enum that runs. */
    static List<Class<?>> enums() {
        return those(Enum.class);
    }

    private static List<Class<?>> those(Class<?> type) {
        List<Class<?>> found = new ArrayList<>();
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
                return true;
            }
        };
        scanner.addIncludeFilter(new AssignableTypeFilter(type));
        for (BeanDefinition candidate : scanner.findCandidateComponents("nl.weegwijzer")) {
            Class<?> named = named(candidate);
            if (runs(named) && !named.equals(type)) {
                found.add(named);
            }
        }
        return found;
    }

    private static Class<?> named(BeanDefinition candidate) {
        try {
            return Class.forName(candidate.getBeanClassName(), false, UsedKeys.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean runs(Class<?> named) {
        boolean isTest = named.getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath()
                .endsWith("test-classes/");
        return !isTest && !java.lang.reflect.Modifier.isAbstract(named.getModifiers());
    }

    private static Stream<Path> sources() {
        try (Stream<Path> files = Files.walk(CODE)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path source) {
        try {
            return COMMENT.matcher(Files.readString(source)).replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
