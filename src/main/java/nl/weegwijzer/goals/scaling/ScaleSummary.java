package nl.weegwijzer.goals.scaling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.goals.Side;
import org.jspecify.annotations.Nullable;

/**
 * How far a goal is, as one side may see it.
 *
 * @param title the goal in the words of now
 * @param open whether both agreed on the goal, so that a scale can be made and scored
 * @param scale what both agreed on last; while there is none for the wording of now, what is asked, or else null
 * @param proposed what is asked beside the scale that stands, which goes on until both say yes to this one; or null
 * @param refused the no to what was proposed last, or null; what stood goes on
 * @param latest how many scales were proposed, which is the number of the last; asked back by whoever proposes another
 * @param looks what both saw, the oldest occasion first; also on the scales before this one
 */
public record ScaleSummary(
        GoalId goal,
        String title,
        boolean open,
        @Nullable Scale scale,
        @Nullable Scale proposed,
        @Nullable Refused refused,
        int latest,
        List<Look> looks) {

    /** Who said no, for which side, and why. */
    public record Refused(Side side, String by, String why) {}

    /**
     * One scale.
     *
     * @param number counted from 1; asked back by whoever agrees or scores
     * @param side who wrote it, and with that said yes
     * @param agreedAt when the other side said yes, or null
     * @param fits whether it is for the wording of the goal that stands now
     * @param remarks what may not keep the rules, as both should know before they say yes
     * @param occasion the day for which somebody looks who looks today, or null before the first
     * @param next the next day on which both look, or null after the last
     */
    public record Scale(
            int number,
            NewScale content,
            Side side,
            String by,
            Instant writtenAt,
            @Nullable Instant agreedAt,
            boolean fits,
            List<Remark> remarks,
            @Nullable LocalDate occasion,
            @Nullable LocalDate next) {

        /** Whether both said yes to it, for the wording of the goal that stands now. */
        public boolean agreed() {
            return agreedAt != null && fits;
        }

        /** Whether this side is asked whether it agrees. */
        public boolean asks(Side asked) {
            return agreedAt == null && fits && side != asked;
        }
    }

    /** How far one side saw it; {@code words} may be empty. */
    public record Score(AttainmentLevel level, String words, String by, Instant at) {}

    /**
     * What both saw on one occasion.
     *
     * @param scale the number of the scale
     * @param on what the levels were then
     * @param kept whether the other side looked, and it is not shown before this side did
     */
    public record Look(
            int scale,
            LocalDate occasion,
            NewScale on,
            @Nullable Score client,
            @Nullable Score professional,
            boolean kept) {

        /** How many levels the client saw it higher than the professional; none while not both looked. */
        public Optional<Integer> apart() {
            return client == null || professional == null
                    ? Optional.empty()
                    : Optional.of(client.level().above(professional.level()));
        }

        /** What one side saw, or null. */
        public @Nullable Score of(Side side) {
            return side == Side.CLIENT ? client : professional;
        }
    }

    /** What waits for the yes of one side, or null. */
    public @Nullable Scale asked() {
        Scale only = scale == null || scale.agreedAt() != null || !scale.fits() ? null : scale;
        return proposed == null ? only : proposed;
    }

    /** What is to be seen on the occasion of today; none before somebody looked. */
    public Optional<Look> today() {
        Scale now = scale;
        return now == null
                ? Optional.empty()
                : looks.stream()
                        .filter(look ->
                                look.scale() == now.number() && look.occasion().equals(now.occasion()))
                        .findFirst();
    }

    /** Whether this side can look today and did not yet. */
    public boolean waitsFor(Side side) {
        return open
                && scale != null
                && scale.agreed()
                && scale.occasion() != null
                && today().map(look -> look.of(side)).isEmpty();
    }
}
