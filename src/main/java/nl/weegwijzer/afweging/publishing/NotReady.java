package nl.weegwijzer.afweging.publishing;

import java.util.List;
import nl.weegwijzer.shared.Refusal;

/** Something is missing; each thing says where it belongs. */
public final class NotReady extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<Missing> missing;

    NotReady(List<Missing> missing) {
        super(missing.size());
        this.missing = missing;
    }

    /** What is missing, in the order in which the editor asks for it. */
    public List<Missing> missing() {
        return missing;
    }
}
