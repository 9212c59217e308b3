package nl.weegwijzer.dossier.seal;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.weegwijzer.dossier.seal.Finding.Kind;
import nl.weegwijzer.dossier.seal.Seals.Sealed;

/** Reads the whole log and every chain, and tells where they do not belong to each other. */
final class Verification {

    private static final int AT_ONCE = 2_000;

    private static final Instant EVER = Instant.parse("1000-01-01T00:00:00Z");

    /** How long a line may go without a seal: as long as late ones are looked for, and a few rounds. */
    static final Duration PATIENCE = Chaining.LOOKING_BACK.plusMinutes(5);

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
    Verified of(String organisation) {
        return of(organisation, seals.now(), new HashSet<>());
    }

    private Verified of(String organisation, Instant now, Set<String> heads) {
        ChainWalk walk = new ChainWalk(key, organisation);
        long late = 0;
        List<Sealed> next = seals.after(organisation, 0, AT_ONCE);
        while (!next.isEmpty()) {
            next.forEach(walk::pass);
            next.forEach(one -> heads.remove(one.seal().hash()));
            late += next.stream().filter(Verification::late).count();
            next = seals.after(organisation, walk.number(), AT_ONCE);
        }
        Instant due = now.minus(PATIENCE);
        long waiting = seals.countUnsealed(organisation, due, now.plus(PATIENCE));
        List<Finding> findings = Stream.concat(walk.findings().stream(), neverSealed(organisation, due))
                .toList();
        return new Verified(organisation, walk.last(), waiting, late, findings);
    }

    private Stream<Finding> neverSealed(String organisation, Instant due) {
        return seals.unsealed(organisation, null, due, Integer.MAX_VALUE).stream()
                .map(line -> new Finding(Kind.NOT_SEALED, 0, line.id(), line.at()));
    }

    private static boolean late(Sealed one) {
        return Seal.instant(one.seal().entryAt())
                .plus(PATIENCE)
                .isBefore(Seal.instant(one.seal().sealedAt()));
    }
}
