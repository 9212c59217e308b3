package nl.weegwijzer.afweging.checking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.weegwijzer.afweging.BroughtInBy;
import nl.weegwijzer.afweging.DocumentKind;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Origin;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.afweging.glossary.Unexplained;
import nl.weegwijzer.afweging.peeling.Draft;
import nl.weegwijzer.afweging.peeling.Worded;
import nl.weegwijzer.language.WordLists;

/** Finds what is thin in an afweging, in the order in which its editor asks for it. */
public final class Thinness {

    /** With what the examples of a starting point begin, so that they are recognised until somebody rewrites them. */
    public static final String EXAMPLE = "Voorbeeld: ";

    /** Where a starting text leaves a date to whoever uses it. */
    public static final String DATE_LEFT = "(datum)";

    private static final int FEW_WORDS = 4;
    private static final int MANY_FACTORS = 3;

    /** A day, or a word for one of these days. */
    private static final Pattern DAY = Pattern.compile(
            "(?iu)\\b\\d{1,2}[ -](?:\\d{1,2}-\\d{2,4}|januari|februari|maart|april"
                    + "|mei|juni|juli|augustus|september|oktober|november|december)\\b|\\b(?:vandaag|morgen|vanaf nu|per direct)\\b");

    private final Draft draft;
    private final LocalDate today;
    private final Freshness freshness;
    private final List<Thin> thin = new ArrayList<>();

    private Thinness(Draft draft, LocalDate today, Freshness freshness) {
        this.draft = draft;
        this.today = today;
        this.freshness = freshness;
    }

    /**
     * What is thin by today.
     *
     * @param words what the organisation calls difficult, and what it says instead
     */
    public static List<Thin> of(Draft draft, LocalDate today, Freshness freshness, WordLists words) {
        Thinness look = new Thinness(draft, today, freshness);
        draft.options().forEach(look::option);
        look.sources();
        draft.information().forEach(look::information);
        look.factors();
        look.start();
        look.say(draft.blank(Field.REASONS), Hint.NO_REASONS, Place.of(Field.REASONS));
        Stream.of(Field.OUTCOME, Field.MEANING, Field.NEXT_STEPS, Field.IF_NOT)
                .forEach(field -> look.say(example(draft, field), Hint.EXAMPLE_LEFT, Place.of(field)));
        look.say(draft.blank(Field.OPENING), Hint.NO_OPENING, Place.of(Field.OPENING));
        Unexplained.in(draft, words).stream()
                .map(Unexplained::place)
                .distinct()
                .forEach(place -> look.say(true, Hint.UNKNOWN_ABBREVIATION, place));
        return List.copyOf(look.thin);
    }

    private void start() {
        boolean decided = draft.kind() != null && draft.kind() != DocumentKind.ADVICE && !draft.blank(Field.OUTCOME);
        boolean dated = Stream.of(Field.OUTCOME, Field.MEANING, Field.NEXT_STEPS)
                .anyMatch(field -> DAY.matcher(draft.words(field)).find());
        Hint day = draft.kind() == DocumentKind.PROVISIONAL ? Hint.NO_END : Hint.NO_START;
        say(decided && !dated, day, Place.of(Field.OUTCOME));
    }

    private void option(Draft.Option option) {
        Stream.of(Field.ADVANTAGES, Field.DISADVANTAGES)
                .forEach(field -> say(example(option, field), Hint.EXAMPLE_LEFT, Place.of(option.id(), field)));
        boolean lonely =
                draft.factors().stream().noneMatch(factor -> option.id().equals(factor.towards()));
        say(!draft.factors().isEmpty() && lonely, Hint.LONELY_OPTION, Place.of(option.id(), Field.NAME));
    }

    private void sources() {
        List<String> kinds = draft.information().stream()
                .map(Draft.Information::sourceKind)
                .distinct()
                .toList();
        say(kinds.size() == 1, Hint.ONE_SOURCE, Place.choice("INFORMATION"));
    }

    private void information(Draft.Information piece) {
        say(freshness.old(piece.datedOn(), today), Hint.OLD_INFORMATION, Place.choice(piece.id(), "DATED_ON"));
        say(!piece.checked(), Hint.NOT_CHECKED, Place.choice(piece.id(), "CHECKED"));
    }

    private void factors() {
        List<Draft.Factor> factors = draft.factors();
        say(
                !factors.isEmpty() && factors.stream().noneMatch(Thinness::ofClient),
                Hint.NOTHING_OF_CLIENT,
                everyFactor());
        long weights = factors.stream().map(Draft.Factor::weight).distinct().count();
        say(factors.size() >= MANY_FACTORS && weights == 1 && weighed(factors), Hint.ALL_ALIKE, everyFactor());
        factors.forEach(factor -> say(
                !factor.blank(Field.WHY) && words(factor.words(Field.WHY)) < FEW_WORDS,
                Hint.SHORT_WHY,
                Place.of(factor.id(), Field.WHY)));
    }

    private static boolean weighed(List<Draft.Factor> factors) {
        return factors.getFirst().weight() != null;
    }

    private static boolean ofClient(Draft.Factor factor) {
        return factor.broughtInBy() == BroughtInBy.CLIENT
                || factor.broughtInBy() == BroughtInBy.TOGETHER
                || factor.origin() == Origin.CLIENT_WISH;
    }

    private static Place everyFactor() {
        return Place.choice("FACTORS");
    }

    private static boolean example(Worded worded, Field field) {
        String words = worded.words(field);
        return words.startsWith(EXAMPLE.strip()) || words.contains(DATE_LEFT);
    }

    private static int words(String text) {
        return text.split("\\s+").length;
    }

    private void say(boolean so, Hint hint, Place place) {
        if (so) {
            thin.add(new Thin(hint, place));
        }
    }
}
