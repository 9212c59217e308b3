package nl.weegwijzer.dossier.seal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.weegwijzer.dossier.seal.Finding.Kind;
import nl.weegwijzer.dossier.seal.Seals.Sealed;
import org.jspecify.annotations.Nullable;

/** Reads the whole log and every chain, and tells where they do not belong to each other. */
final class Verification {

    private static final int AT_ONCE = 2_000;

    private static final Instant EVER = Instant.parse("1000-01-01T00:00:00Z");

    /** How long a line may go without a seal: as long as late ones are looked for, and a few rounds. */
    static final Duration PATIENCE = Chaining.LOOKING_BACK.plusMinutes(5);

    /** How long an organisation that is new may have lines and no seal: a few rounds. */
    private static final Duration BEGINNING = Duration.ofMinutes(5);

    private final Seals seals;
    private final SealKey key;

    Verification(Seals seals, SealKey key) {
        this.seals = seals;
        this.key = key;
    }

    /**
     * Verifies everything.
     *
     * @param heads hashes that were kept elsewhere and have to stand in a chain; those that do are taken out
     */
    List<Verified> all(Set<String> heads) {
        Instant now = seals.now();
        return seals.chains().stream().map(one -> of(one, now, heads)).toList();
    }

    /** Verifies one organisation. */
    Verified of(String organisation, Set<String> heads) {
        return of(organisation, seals.now(), new HashSet<>(heads));
    }

    private Verified of(String organisation, Instant now, Set<String> heads) {
        ChainWalk walk = new ChainWalk(key, organisation);
        Lateness late = new Lateness();
        List<Sealed> next = seals.after(organisation, 0, AT_ONCE);
        while (!next.isEmpty()) {
            next.forEach(walk::pass);
            next.forEach(one -> late.pass(one.seal(), heads));
            next = seals.after(organisation, walk.number(), AT_ONCE);
        }
        List<Finding> findings = new ArrayList<>(walk.findings());
        findings.addAll(late.since());
        findings.addAll(neverSealed(organisation, walk.last(), now));
        long waiting = seals.countUnsealed(organisation, now.minus(PATIENCE), now.plus(PATIENCE));
        return new Verified(organisation, walk.last(), waiting, late.known(), findings);
    }

    private List<Finding> neverSealed(String organisation, @Nullable Seal head, Instant now) {
        if (head == null && seals.countUnsealed(organisation, EVER, now.minus(BEGINNING)) > 0) {
            return List.of(new Finding(Kind.NO_CHAIN, 0, null, "since the beginning"));
        }
        return seals.unsealed(organisation, null, now.minus(PATIENCE), Integer.MAX_VALUE).stream()
                .map(line -> new Finding(Kind.NOT_SEALED, 0, line.id(), line.at()))
                .toList();
    }
}
