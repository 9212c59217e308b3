package nl.weegwijzer.goals;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Which side said yes to which wording, and who says that it is reached. Wordings are numbered from 1. */
@Embeddable
class Consent {

    private int revision;

    private @Nullable Integer clientYes;

    private @Nullable Integer professionalYes;

    private @Nullable Integer agreedRevision;

    private boolean clientReached;

    private boolean professionalReached;

    /** The wording that is asked now. */
    int revision() {
        return revision;
    }

    /** The wording to which both said yes last, or null. */
    @Nullable
    Integer agreed() {
        return agreedRevision;
    }

    /** The next wording: whoever writes it says yes by writing; every other yes was to another wording. */
    void reword(Side side) {
        revision++;
        clientReached = false;
        professionalReached = false;
        sayYes(side);
    }

    /** Says yes to the wording of now. */
    final void sayYes(Side side) {
        if (side == Side.CLIENT) {
            clientYes = revision;
        } else {
            professionalYes = revision;
        }
        if (saidYes(side.other())) {
            agreedRevision = revision;
        }
    }

    boolean saidYes(Side side) {
        Integer to = side == Side.CLIENT ? clientYes : professionalYes;
        return to != null && to == revision;
    }

    /** Says that it is reached. */
    void sayReached(Side side) {
        if (side == Side.CLIENT) {
            clientReached = true;
        } else {
            professionalReached = true;
        }
    }

    boolean saidReached(Side side) {
        return side == Side.CLIENT ? clientReached : professionalReached;
    }
}
