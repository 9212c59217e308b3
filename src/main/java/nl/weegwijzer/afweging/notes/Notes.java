package nl.weegwijzer.afweging.notes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.weegwijzer.shared.ItemId;

/**
 * What a professional answered to themselves about one afweging.
 *
 * @param words what they wrote, by the code of the question or pitfall
 * @param met whether they met a pitfall, by its code; nothing while not answered
 * @param knowing how they came to weigh a factor
 * @param leftOff where they were the last time
 */
public record Notes(
        Map<String, String> words, Map<String, Boolean> met, Map<ItemId, Knowing> knowing, LeftOff leftOff) {

    static final String MET = "MET";
    static final String NOT_MET = "NOT_MET";
    private static final String FACTOR = "FACTOR ";

    /** What they wrote under a code; an empty text when nothing. */
    public String words(String code) {
        return words.getOrDefault(code, "");
    }

    /** How they came to weigh a factor, if they said. */
    public Optional<Knowing> knowing(ItemId factor) {
        return Optional.ofNullable(knowing.get(factor));
    }

    /** How many of these questions and pitfalls have an answer. */
    public long answered(List<String> codes) {
        return codes.stream()
                .filter(code -> met.containsKey(code) || !words(code).isEmpty())
                .count();
    }

    static String subject(ItemId factor) {
        return FACTOR + factor;
    }

    static Notes of(List<NoteRow> rows) {
        Notes notes = new Notes(new HashMap<>(), new HashMap<>(), new HashMap<>(), leftOff(rows));
        rows.stream().filter(row -> row.subject() != null).forEach(notes::take);
        return notes;
    }

    private static LeftOff leftOff(List<NoteRow> rows) {
        return rows.isEmpty()
                ? LeftOff.NOWHERE
                : new LeftOff(rows.getFirst().oneStep(), rows.getFirst().step());
    }

    private void take(NoteRow row) {
        String subject = Objects.requireNonNull(row.subject());
        String answer = row.answer();
        words.put(subject, Objects.requireNonNullElse(row.words(), ""));
        if (answer != null && subject.startsWith(FACTOR)) {
            knowing.put(ItemId.parse(subject.substring(FACTOR.length())), Knowing.valueOf(answer));
        } else if (answer != null) {
            met.put(subject, answer.equals(MET));
        }
    }
}
