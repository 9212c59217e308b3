package nl.weegwijzer.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageCoachTest {

    private static final LanguageCoach COACH = new LanguageCoach();
    private static final String LETTER =
            "Derhalve wordt uw aanvraag i.v.m. uw ziekte binnenkort beoordeeld. Uw zus Marieke belde ons.\n\n"
                    + "De jobcoach vind dat u de knoop moet doorhakken.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    PASSIVE               | wordt uw aanvraag i.v.m. uw ziekte binnenkort beoordeeld
                    DIFFICULT_WORD        | Derhalve
                    ABBREVIATION          | i.v.m.
                    VAGUE_TIME            | binnenkort
                    SENSITIVE_THIRD_PARTY | zus Marieke
                    SPELLING              | jobcoach vind
                    FIGURATIVE            | knoop moet doorhakken
                    """)
    void pointsAtTheWords(Rule rule, String words) {
        assertThat(COACH.check(LETTER, WordLists.standard()))
                .filteredOn(hint -> hint.rule() == rule)
                .extracting(hint -> hint.span(LETTER))
                .contains(words);
    }

    @Test
    void offersPlainerWords() {
        assertThat(COACH.check("Derhalve belt u ons.", WordLists.standard()))
                .filteredOn(hint -> hint.rule() == Rule.DIFFICULT_WORD)
                .singleElement()
                .satisfies(hint -> assertThat(hint.instead()).containsExactly("daarom"));
    }

    @Test
    void takesWordsOfAnOrganisation() {
        WordLists own = WordLists.standard()
                .with(WordList.DIFFICULT, List.of(Entry.of("kwartierkaart", "lijst van uw uren")))
                .without(WordList.DIFFICULT, List.of("derhalve"));

        assertThat(COACH.check("Derhalve stuurt u de kwartierkaart.", own))
                .filteredOn(hint -> hint.rule() == Rule.DIFFICULT_WORD)
                .flatExtracting(Hint::instead)
                .contains("lijst van uw uren")
                .doesNotContain("daarom");
        assertThat(WordLists.standard().entry(WordList.DIFFICULT, "kwartierkaart"))
                .isNull();
    }

    @Test
    void knowsWordsThatWentOutOfUse() {
        List<String> ours = WordLists.standard().entries(WordList.DIFFICULT).stream()
                .map(Entry::words)
                .toList();
        WordLists none = WordLists.standard().without(WordList.DIFFICULT, ours);

        assertThat(COACH.check("Derhalve belt u ons gaarne terug.", none))
                .filteredOn(hint -> hint.rule() == Rule.DIFFICULT_WORD)
                .extracting(Hint::from)
                .containsExactly(0, 20);
    }

    @Test
    void saysAtAGlanceWhatNeedsNoSpelling() {
        List<Hint> all = COACH.check(LETTER, WordLists.standard());

        assertThat(COACH.glance(LETTER, WordLists.standard()))
                .isSubsetOf(all)
                .extracting(Hint::rule)
                .contains(Rule.PASSIVE, Rule.FIGURATIVE)
                .doesNotContain(Rule.SPELLING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ad hoc", "a priori", "in Den Haag", "per se", "de facto", "status quo", "vis-à-vis", "a.u.b."})
    void knowsWordsThatAreRightBesideEachOther(String words) {
        assertThat(COACH.check("Wij regelen dat " + words + " voor u.", WordLists.standard()))
                .extracting(Hint::rule)
                .doesNotContain(Rule.SPELLING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\n",
                "\u0000",
                "\ud800",
                "\udc00x",
                "\u202eabc\u202c",
                "שלום עולם",
                ".",
                "((((",
                "😀😀",
                "1."
            })
    void readsWhateverIsThere(String text) {
        holds(text, COACH.check(text, WordLists.standard()));
    }

    @Test
    @Timeout(60)
    void readsAMegabyteOfRubbish() {
        Random random = new Random(11);
        String signs = "abcdeghij  ..,\n0123456789'\"-\u0000\ud83d\u202e\u05d0@€U[(WIA";
        StringBuilder rubbish = new StringBuilder();
        while (rubbish.length() < 1_000_000) {
            rubbish.append(signs.charAt(random.nextInt(signs.length())));
        }
        for (String text :
                List.of(rubbish.toString(), "a".repeat(1_000_000), "derhalve ".repeat(110_000), "0 ".repeat(500_000))) {
            holds(text, COACH.check(text, WordLists.standard()));
        }
    }

    @Test
    void saysTheSameToManyAtOnce() throws Exception {
        List<Hint> alone = COACH.check(LETTER, WordLists.standard());
        try (var threads = Executors.newFixedThreadPool(16)) {
            Callable<List<Hint>> check = () -> COACH.check(LETTER, WordLists.standard());
            for (Future<List<Hint>> together : threads.invokeAll(java.util.Collections.nCopies(64, check))) {
                assertThat(together.resultNow()).isEqualTo(alone);
            }
        }
    }

    @Test
    @Timeout(60)
    void answersEverybodyWhoComesFirst() throws Exception {
        LanguageCoach fresh = new LanguageCoach();
        CountDownLatch start = new CountDownLatch(1);
        List<FutureTask<List<Hint>>> checks = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            FutureTask<List<Hint>> check = new FutureTask<>(() -> {
                start.await();
                return fresh.check(LETTER, WordLists.standard());
            });
            checks.add(check);
            (i % 2 == 0 ? Thread.ofVirtual() : Thread.ofPlatform().daemon()).start(check);
        }
        start.countDown();

        for (FutureTask<List<Hint>> check : checks) {
            assertThat(check.get()).extracting(Hint::rule).contains(Rule.DIFFICULT_WORD, Rule.SPELLING);
        }
        assertThat(fresh.isSpellingReady()).isTrue();
    }

    private static void holds(String text, List<Hint> hints) {
        assertThat(hints).allSatisfy(hint -> {
            assertThat(hint.from()).isBetween(0, hint.to());
            assertThat(hint.to()).isLessThanOrEqualTo(text.length());
            assertThat(hint.span(text)).isEqualTo(text.substring(hint.from(), hint.to()));
        });
    }
}
