package nl.weegwijzer.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.weegwijzer.shared.Words;

/**
 * Some 1,500 texts that somebody could write to do harm, or that do harm by accident: each kind of harm in each of its
 * disguises, every character that is more than a sign on paper, a word of every script, and what is too long.
 *
 * <p>The texts are made here and not taken from a list, so that it can be seen what is among them.
 */
public final class HostileWords {

    /** Stands in every line that pretends to be one of a log. */
    public static final String FORGED = "ERROR nagemaakt";

    private static final List<String> ALL = Stream.of(
                    markup(),
                    events(),
                    expressions(),
                    formulas(),
                    lines(),
                    disguised(Harm.QUERIES),
                    disguised(Harm.PATHS),
                    characters(),
                    scripts(),
                    Harm.NAMES.stream(),
                    Harm.COMBINED.stream())
            .flatMap(texts -> texts)
            .distinct()
            .toList();

    private HostileWords() {}

    /** All of them but the long ones, each once. */
    public static List<String> all() {
        return ALL;
    }

    /** At both sides of what fits, and far beyond it: a million characters. */
    public static List<String> tooLong() {
        return Stream.of("x", "<", "\u0301", "\uD83D\uDE00")
                .flatMap(part -> Stream.of(
                        part.repeat(Words.LINE + 1),
                        part.repeat(Words.TEXT + 1),
                        part.repeat(1_000_000 / part.length())))
                .toList();
    }

    /** All of them in as few texts as hold at most so many characters; longer ones are left out. */
    public static List<String> packed(String between, int most) {
        List<String> packs = new ArrayList<>();
        StringBuilder pack = new StringBuilder();
        for (String text : all()) {
            if (text.length() > most - 2) {
                continue;
            }
            if (pack.length() + between.length() + text.length() > most) {
                packs.add(pack.toString());
                pack.setLength(0);
            }
            pack.append(pack.isEmpty() ? "" : between).append(text);
        }
        packs.add(pack.toString());
        return packs;
    }

    private static Stream<String> markup() {
        return Harm.MARKUP.stream().flatMap(text -> Harm.DISGUISES.stream().map(disguise -> disguise.apply(text)));
    }

    private static Stream<String> events() {
        return Harm.EVENTS.stream()
                .flatMap(event -> Stream.of(
                        "<b on" + event + "=alert(1) tabindex=0>x</b>",
                        "\"/on" + event.toUpperCase(Locale.ROOT) + "\n=\nalert(1)//"));
    }

    private static Stream<String> expressions() {
        return Harm.EXPRESSIONS.stream().flatMap(inner -> Harm.BRACES.stream().map(braces -> braces.formatted(inner)));
    }

    private static Stream<String> formulas() {
        return Harm.BODIES.stream().flatMap(body -> Harm.STARTS.stream().map(start -> start + body));
    }

    private static Stream<String> lines() {
        return Harm.NEXT_LINES.stream().flatMap(next -> Harm.BREAKS.stream().map(end -> "regel" + end + next));
    }

    private static Stream<String> disguised(List<String> texts) {
        return texts.stream().flatMap(text -> Harm.DISGUISES.stream().map(disguise -> disguise.apply(text)));
    }

    /** Each character that does something else than standing there, between two that do. */
    private static Stream<String> characters() {
        return IntStream.concat(
                        IntStream.range(0, 0x10000),
                        IntStream.of(0x1F3FB, 0xE0001, 0xE0041, 0xE01EF, 0xF0000, 0x10FFFD, 0x1FFFE, 0x10FFFF))
                .filter(HostileWords::isMoreThanASign)
                .mapToObj(c -> "a" + Character.toString(c) + "b");
    }

    private static boolean isMoreThanASign(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR -> true;
            case Character.SURROGATE -> (c & 0xFF) == 0;
            case Character.PRIVATE_USE -> (c & 0x1FF) == 0;
            case Character.UNASSIGNED -> (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
            case Character.ENCLOSING_MARK -> true;
            case Character.NON_SPACING_MARK -> c < 0x600;
            default -> c > 0xFFFF;
        };
    }

    private static Stream<String> scripts() {
        return Stream.of(Character.UnicodeScript.values())
                .map(HostileWords::word)
                .filter(word -> !word.isEmpty());
    }

    private static String word(Character.UnicodeScript script) {
        return IntStream.range(0x41, 0x20000)
                .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == script)
                .limit(6)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
