package nl.weegwijzer.dossier.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.weegwijzer.dossier.seal.Finding.Kind;

/**
 * The lines of one chain that were sealed long after they say they happened.
 *
 * <p>A portal that stood still seals such lines when it goes on; so it does with lines whose seals somebody took away, and
 * nothing tells the two apart. Who keeps a head that comes after them says that they were looked into.
 */
final class Lateness {

    private final List<Finding> since = new ArrayList<>();
    private long known;

    /** Passes the next seal of the chain; its hash is taken out of the heads when it is one of them. */
    void pass(Seal seal, Set<String> heads) {
        if (Seal.instant(seal.entryAt()).plus(Verification.PATIENCE).isBefore(Seal.instant(seal.sealedAt()))) {
            since.add(new Finding(Kind.SEALED_LATE, seal.number(), seal.entry(), seal.entryAt()));
        }
        if (heads.remove(seal.hash())) {
            known += since.size();
            since.clear();
        }
    }

    /** Those after the last head that was kept. */
    List<Finding> since() {
        return since;
    }

    /** How many there are before the last head that was kept. */
    long known() {
        return known;
    }
}
