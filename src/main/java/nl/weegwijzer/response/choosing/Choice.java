package nl.weegwijzer.response.choosing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import nl.weegwijzer.shared.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * What both said of the options of the newest version: a pure function over their acts, of which the last of each side
 * counts. Putting off holds until either side says again what they want.
 *
 * @param version the newest version
 * @param open whether it has no outcome yet; otherwise nothing can be chosen any more
 * @param client which option the client wants, or null while they said nothing
 * @param professional which option the professional wants, or null while they said nothing
 * @param putOff that it is put off, or null
 */
public record Choice(
        int version,
        boolean open,
        @Nullable Wish client,
        @Nullable Wish professional,
        @Nullable PutOff putOff) {

    /** Which option somebody wants; {@code words} may be empty. */
    public record Wish(UUID said, ItemId option, String words, String by, Instant at) {}

    /** That somebody puts it off, why, and until when. */
    public record PutOff(String words, LocalDate until, String by) {

        /** Whether that day has come, on which both can choose. */
        public boolean ended(LocalDate today) {
            return Choice.ended(until, today);
        }
    }

    /** One act as a query reads it. */
    record Act(
            UUID id,
            Side side,
            @Nullable UUID option,
            String words,
            @Nullable LocalDate until,
            String by,
            Instant at) {}

    static Choice of(int version, boolean open, List<Act> acts) {
        Act last = acts.isEmpty() ? null : acts.getLast();
        PutOff putOff = last == null || last.until() == null ? null : new PutOff(last.words(), last.until(), last.by());
        return new Choice(version, open, wish(acts, Side.CLIENT), wish(acts, Side.PROFESSIONAL), putOff);
    }

    /** How far both are. */
    public ChoiceStage stage() {
        return stage(
                client == null ? null : client.option(),
                professional == null ? null : professional.option(),
                putOff == null ? null : putOff.until());
    }

    static ChoiceStage stage(@Nullable ItemId client, @Nullable ItemId professional, @Nullable LocalDate putOffUntil) {
        if (putOffUntil != null) {
            return ChoiceStage.PUT_OFF;
        }
        if (client == null) {
            return professional == null ? ChoiceStage.NOBODY : ChoiceStage.PROFESSIONAL_SAID;
        }
        if (professional == null) {
            return ChoiceStage.CLIENT_SAID;
        }
        return client.equals(professional) ? ChoiceStage.TOGETHER : ChoiceStage.DIFFERENT;
    }

    /** Whether the day has come until which it was put off. */
    static boolean ended(@Nullable LocalDate putOffUntil, LocalDate today) {
        return putOffUntil != null && !today.isBefore(putOffUntil);
    }

    private static @Nullable Wish wish(List<Act> acts, Side side) {
        Predicate<Act> theirs = act -> act.side() == side && act.option() != null;
        return acts.stream()
                .filter(theirs)
                .reduce((_, later) -> later)
                .map(Choice::wish)
                .orElse(null);
    }

    private static @Nullable Wish wish(Act act) {
        return act.option() == null
                ? null
                : new Wish(act.id(), new ItemId(act.option()), act.words(), act.by(), act.at());
    }
}
