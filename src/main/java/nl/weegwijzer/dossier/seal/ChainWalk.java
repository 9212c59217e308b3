package nl.weegwijzer.dossier.seal;

import java.util.ArrayList;
import java.util.List;
import nl.weegwijzer.dossier.seal.Finding.Kind;
import nl.weegwijzer.dossier.seal.Seals.Sealed;
import org.jspecify.annotations.Nullable;

/** Walks along one chain, from its beginning, and notes where it is broken. */
final class ChainWalk {

    private final SealKey key;
    private final List<Finding> findings = new ArrayList<>();
    private final String beginning;
    private @Nullable Seal last;

    /** What the last hash has to be, when the last seal was not as it has to be; a seal that was changed shows by it. */
    private @Nullable String reckoned;

    ChainWalk(SealKey key, String organisation) {
        this.key = key;
        this.beginning = SealKey.beginning(organisation);
    }

    List<Finding> findings() {
        return findings;
    }

    /** The last seal that was passed; null at the beginning. */
    @Nullable
    Seal last() {
        return last;
    }

    long number() {
        return last == null ? 0 : last.number();
    }

    void pass(Sealed next) {
        Seal seal = next.seal();
        boolean gap = seal.number() != number() + 1;
        if (gap) {
            noteGap(seal);
        }
        if (next.line() == null) {
            findings.add(new Finding(Kind.LINE_MISSING, seal.number(), seal.entry(), seal.entryAt()));
        }
        if (gap || next.line() == null) {
            // After a gap nothing tells whether this one is as it was; the next one does.
            reckoned = null;
        } else {
            compare(seal, next.line());
        }
        last = seal;
    }

    private void compare(Seal seal, Line line) {
        String before = last == null ? beginning : last.hash();
        String hash = key.hash(before, seal, line);
        if (hash.equals(seal.hash())) {
            reckoned = null;
        } else if (reckoned != null && key.hash(reckoned, seal, line).equals(seal.hash())) {
            findings.addLast(findings.removeLast().as(Kind.SEAL_CHANGED));
            reckoned = null;
        } else {
            findings.add(new Finding(Kind.LINE_CHANGED, seal.number(), seal.entry(), seal.entryAt()));
            reckoned = hash;
        }
    }

    private void noteGap(Seal next) {
        String since = last == null ? "the beginning" : last.entryAt();
        long first = number() + 1;
        String until = next.number() == first + 1 ? "" : "up to number " + (next.number() - 1) + ", ";
        findings.add(
                new Finding(Kind.SEAL_MISSING, first, null, until + "between " + since + " and " + next.entryAt()));
    }
}
