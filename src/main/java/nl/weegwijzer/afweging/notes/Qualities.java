package nl.weegwijzer.afweging.notes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.weegwijzer.shared.ItemId;

/** What the desk thinks of the information of one afweging; the answers by piece and by the code of the point. */
public record Qualities(Map<ItemId, Map<String, String>> answers) {

    static final String KNOWLEDGE = "KNOWLEDGE";

    /** Whether a piece meets a criterion, if somebody judged that. */
    public Optional<Judgement> judged(ItemId piece, String criterion) {
        return answer(piece, criterion).map(Judgement::valueOf);
    }

    /** Where the knowledge in a piece comes from, if somebody said. */
    public Optional<Knowledge> knowledge(ItemId piece) {
        return answer(piece, KNOWLEDGE).map(Knowledge::valueOf);
    }

    private Optional<String> answer(ItemId piece, String code) {
        return Optional.ofNullable(answers.getOrDefault(piece, Map.of()).get(code));
    }

    static Qualities of(List<QualityRow> rows) {
        Map<ItemId, Map<String, String>> answers = new HashMap<>();
        rows.stream()
                .filter(row -> row.information() != null)
                .forEach(row -> answers.computeIfAbsent(
                                new ItemId(Objects.requireNonNull(row.information())), _ -> new HashMap<>())
                        .put(Objects.requireNonNull(row.criterion()), Objects.requireNonNull(row.answer())));
        return new Qualities(answers);
    }
}
