package nl.weegwijzer.goals.scaling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a scale by the rules of Goal Attainment Scaling ({@link ScaleRule}) and says what does not keep them.
 *
 * <p>A pure function of what was filled in and of today. That a level is measurable is read from its having a number,
 * that it counts one thing from its having one, and that it is about the body from a short list of our own; so these only
 * ask to look again.
 */
public final class ScaleChecks {

    private static final int MOST_WEEKS = 26;
    private static final int MOST_YEARS = 2;

    private static final Pattern TWO = Pattern.compile("\\b(en|and)\\b|[,;/&+]", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern BODY = Pattern.compile(
            "\\b(pijn\\w*|\\w*klachten|moe|vermoeid\\w*|energie|slaap|slapen|kracht|spier\\w*|conditie|gewicht|bloeddruk"
                    + "|angst\\w*|paniek\\w*|somber\\w*|depressi\\w*|stress|concentratie"
                    + "|pain|tired\\w*|fatigue|energy|sleep|strength|weight|blood pressure|anxi\\w*|panic)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    private ScaleChecks() {}

    /**
     * Everything that does not keep a rule, from the first field to the last; empty when all is well.
     *
     * @param today the day on which it is looked at; of an agreed scale the day on which it was agreed
     */
    public static List<Remark> of(NewScale scale, LocalDate today) {
        List<Remark> remarks = new ArrayList<>();
        measured(scale.measured(), remarks);
        levels(scale, remarks);
        days(scale, today, remarks);
        return List.copyOf(remarks);
    }

    private static void measured(String measured, List<Remark> remarks) {
        String words = measured.toLowerCase(Locale.ROOT);
        note(remarks, words.isBlank(), Remark.whole(Flaw.NOTHING_MEASURED));
        note(remarks, TWO.matcher(words).find(), Remark.whole(Flaw.TWO_THINGS));
        note(remarks, BODY.matcher(words).find(), Remark.whole(Flaw.ABOUT_THE_BODY));
    }

    private static void levels(NewScale scale, List<Remark> remarks) {
        Set<String> before = new HashSet<>();
        for (AttainmentLevel level : AttainmentLevel.values()) {
            String words = scale.level(level).strip().toLowerCase(Locale.ROOT);
            if (words.isEmpty()) {
                remarks.add(new Remark(Flaw.LEVEL_EMPTY, level));
                continue;
            }
            int numbers = Numbers.in(words).size();
            note(remarks, !before.add(words), new Remark(Flaw.SAME_WORDS, level));
            note(remarks, numbers == 0, new Remark(Flaw.NOTHING_TO_COUNT, level));
            note(remarks, numbers > 1, new Remark(Flaw.TWO_NUMBERS, level));
            note(remarks, BODY.matcher(words).find(), new Remark(Flaw.ABOUT_THE_BODY, level));
        }
        note(remarks, !inOrder(scale), Remark.whole(Flaw.NOT_IN_ORDER));
    }

    /** Whether the numbers all rise or all fall; that cannot be said unless each level has exactly one. */
    private static boolean inOrder(NewScale scale) {
        List<List<Double>> numbers = Arrays.stream(AttainmentLevel.values())
                .map(level -> Numbers.in(scale.level(level).toLowerCase(Locale.ROOT)))
                .toList();
        if (numbers.stream().anyMatch(found -> found.size() != 1)) {
            return true;
        }
        List<Double> steps = new ArrayList<>();
        for (int at = 1; at < numbers.size(); at++) {
            steps.add(numbers.get(at).getFirst() - numbers.get(at - 1).getFirst());
        }
        return steps.stream().allMatch(step -> step > 0) || steps.stream().allMatch(step -> step < 0);
    }

    private static void days(NewScale scale, LocalDate today, List<Remark> remarks) {
        LocalDate starts = scale.starts();
        LocalDate ends = scale.ends();
        note(remarks, starts == null, Remark.whole(Flaw.NO_START));
        note(remarks, ends == null, Remark.whole(Flaw.NO_END));
        if (starts != null && isFar(starts, today)) {
            remarks.add(Remark.whole(Flaw.START_TOO_FAR));
        } else if (starts != null) {
            note(remarks, starts.isBefore(today), Remark.whole(Flaw.STARTED_BEFORE));
            ends(starts, ends, remarks);
        }
        boolean rhythm = scale.everyWeeks() >= 1 && scale.everyWeeks() <= MOST_WEEKS;
        note(remarks, !rhythm, Remark.whole(Flaw.NO_RHYTHM));
    }

    /** A last day is held against a first day that is usable alone: nothing can be counted from the end of all days. */
    private static void ends(LocalDate starts, @Nullable LocalDate ends, List<Remark> remarks) {
        if (ends != null) {
            note(remarks, !starts.isBefore(ends), Remark.whole(Flaw.ENDS_BEFORE_START));
            note(remarks, ends.isAfter(starts.plusYears(MOST_YEARS)), Remark.whole(Flaw.END_TOO_FAR));
        }
    }

    private static boolean isFar(LocalDate day, LocalDate today) {
        return day.isBefore(today.minusYears(MOST_YEARS)) || day.isAfter(today.plusYears(MOST_YEARS));
    }

    private static void note(List<Remark> remarks, boolean wrong, Remark remark) {
        if (wrong) {
            remarks.add(remark);
        }
    }
}
