package nl.weegwijzer.ui.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranslationKeysTest {

    /** Public enums of the story modules that no one reads on a screen; the last two speak in a document alone. */
    private static final Set<String> NEVER_SHOWN = Set.of("By", "Door", "Field", "Kind", "Opens", "Place", "Text");

    private static final List<String> STORIES =
            List.of("people", "afweging", "response", "goals", "catalogue", "kader", "jointplan");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)[^}]*}");

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void areTheSameInTheCodeAndInTheBundles(String language) {
        Set<String> needed = UsedKeys.literals();
        needed.addAll(UsedKeys.refusals());
        needed.addAll(constants());

        assertThat(Wording.of(Locale.of(language)).keys())
                .describedAs("keys with words in " + language)
                .containsExactlyInAnyOrderElementsOf(needed);
    }

    @Test
    void standInTheCodeAsTheyAre() {
        assertThat(UsedKeys.builtKeys()).describedAs("keys put together").isEmpty();
    }

    @Test
    void beginWithTheClassThatSaysThem() {
        assertThat(UsedKeys.literals().stream().map(key -> key.replaceFirst("\\..*", "")))
                .isSubsetOf(UsedKeys.classes());
    }

    @Test
    void haveWordsWithTheSamePlacesInEveryLanguage() {
        Wording.DUTCH
                .keys()
                .forEach(key -> assertThat(places(Wording.ENGLISH, key))
                        .describedAs(key)
                        .isEqualTo(places(Wording.DUTCH, key)));
    }

    @Test
    void breakATestWhenTheyHaveNoWords() {
        try {
            Wording.DUTCH.say("TranslationKeysTest.nothing");
        } catch (FaultyText expected) {
            assertThat(expected).hasMessage("No text TranslationKeysTest.nothing in nl");
            return;
        }
        fail("nothing broke");
    }

    /** Whatever story modules show to others, and whatever else has words. */
    private static Set<String> constants() {
        Set<String> keys = new TreeSet<>();
        UsedKeys.enums().stream()
                .filter(type -> isShown(type) || hasWords(type))
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .forEach(constant -> keys.add(Spoken.key((Enum<?>) constant)));
        return keys;
    }

    private static boolean isShown(Class<?> type) {
        return java.lang.reflect.Modifier.isPublic(type.getModifiers())
                && STORIES.stream().anyMatch(story -> type.getPackageName().startsWith("nl.weegwijzer." + story))
                && !NEVER_SHOWN.contains(type.getSimpleName());
    }

    private static boolean hasWords(Class<?> type) {
        return Stream.of(type.getEnumConstants())
                .anyMatch(constant -> Wording.DUTCH.keys().contains(Spoken.key((Enum<?>) constant)));
    }

    private static Set<String> places(Wording wording, String key) {
        return new TreeSet<>(PLACE.matcher(wording.pattern(key))
                .results()
                .map(MatchResult::group)
                .map(place -> place.substring(1, 2))
                .toList());
    }
}
