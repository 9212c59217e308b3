package nl.weegwijzer.afweging.joint;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import nl.weegwijzer.afweging.DecisionRoom;
import nl.weegwijzer.afweging.peeling.Draft;
import nl.weegwijzer.shared.ItemId;

/** How far client and professional are in choosing among the options of the version that the client reads now. */
public sealed interface JointChoice {

    /** There is nothing to choose there: nothing was published, it has an outcome, or it leaves no room. */
    record Nothing() implements JointChoice {}

    /** They did not choose the same: when both said what they want, they want something else. */
    record NotYet(boolean clientSaid, boolean professionalSaid) implements JointChoice {}

    /** One of them puts it off, why, and until when. */
    record PutOff(LocalDate until, String words, String by) implements JointChoice {}

    /**
     * Both want the same.
     *
     * @param said the id under which the client said so
     * @param words of the client; may be empty
     */
    record Together(ItemId option, UUID said, String words) implements JointChoice {

        /** Whether the option can still be chosen in this draft. */
        public boolean onTheTable(Draft draft) {
            return in(draft).isPresent();
        }

        /** Whether the draft chooses it, and names what the client said as what moved it. */
        public boolean takenOver(Draft draft) {
            return chosen(draft) && draft.credited().contains(said);
        }

        /** Whether the draft makes something else of it, or leaves nothing to choose any more. */
        public boolean overruled(Draft draft) {
            boolean other = draft.options().stream().anyMatch(Draft.Option::chosen);
            return !chosen(draft) && (other || draft.room() == DecisionRoom.NONE);
        }

        /** The option as the draft has it; empty once it was taken off the table. */
        public Optional<Draft.Option> in(Draft draft) {
            Predicate<Draft.Option> same = one -> one.id().equals(option);
            return draft.options().stream().filter(same).findFirst();
        }

        private boolean chosen(Draft draft) {
            return in(draft).filter(Draft.Option::chosen).isPresent();
        }
    }
}
