package nl.weegwijzer.afweging;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.weegwijzer.kader.KaderKind;

/**
 * Which rules apply, and whether they were deviated from. A payload of before kaders holds own words alone.
 *
 * @param apply in own words
 * @param deviation why the rules were deviated from; empty when they were not
 * @param kaders the kaders that were weighed with
 * @param provision the provision of law on which it rests, one a line (Awb 3:47, second paragraph)
 * @param backedBy who backed the deviation; may be empty
 * @param departedFrom the rule that was deviated from, when it is none of the kaders; may be empty
 */
public record Rules(
        List<String> apply,
        List<String> deviation,
        List<Applied> kaders,
        List<String> provision,
        String backedBy,
        String departedFrom) {

    /** Fills in what older payloads do not have. */
    public Rules {
        kaders = requireNonNullElse(kaders, List.of());
        provision = requireNonNullElse(provision, List.of());
        backedBy = requireNonNullElse(backedBy, "");
        departedFrom = requireNonNullElse(departedFrom, "");
    }

    /** Own words alone. */
    public Rules(List<String> apply, List<String> deviation) {
        this(apply, deviation, List.of(), List.of(), "", "");
    }

    /** The kaders that were kept to. */
    public List<Applied> followed() {
        return kaders.stream().filter(kader -> !kader.deviated()).toList();
    }

    /** The kaders that were deviated from. */
    public List<Applied> deviatedFrom() {
        return kaders.stream().filter(Applied::deviated).toList();
    }

    /** What the rules say, apart from deviating from them. */
    public List<Object> inForce() {
        List<UUID> versions = kaders.stream().map(Applied::version).toList();
        return List.of(apply, versions, provision);
    }

    /** What is said of deviating from them. */
    public List<Object> departures() {
        List<UUID> versions = deviatedFrom().stream().map(Applied::version).toList();
        return List.of(deviation, versions, backedBy, departedFrom);
    }

    /** Whether nothing is said of any rule. */
    public boolean none() {
        return apply.isEmpty() && kaders.isEmpty() && provision.isEmpty();
    }

    /**
     * A kader that was weighed with, by value: what it said then.
     *
     * @param version the id of the version of the kader
     * @param number the number of that version
     * @param plain what it means, in words for a client
     * @param room what can be chosen inside it
     * @param owner who answers for it
     * @param source where it is written
     * @param deviated whether the outcome deviates from it
     */
    public record Applied(
            UUID version,
            int number,
            KaderKind kind,
            String name,
            List<String> plain,
            List<String> room,
            String owner,
            String source,
            LocalDate validFrom,
            boolean deviated) {}
}
