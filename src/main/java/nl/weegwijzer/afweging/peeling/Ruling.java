package nl.weegwijzer.afweging.peeling;

import java.util.List;
import nl.weegwijzer.afweging.AdviceUse;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.KaderChoice;
import nl.weegwijzer.kader.KaderKind;
import nl.weegwijzer.kader.KaderOverview;
import nl.weegwijzer.kader.KaderVersion;
import nl.weegwijzer.kader.KaderVersionId;
import nl.weegwijzer.people.access.ForProfessional;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.RetriedWhenOvertaken;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** Says within which kaders is weighed, from which the outcome deviates, and what was done with advice. */
@Service
@RetriedWhenOvertaken
public class Ruling {

    private final Drafts drafts;
    private final KaderOverview kaders;

    Ruling(Drafts drafts, KaderOverview kaders) {
        this.drafts = drafts;
        this.kaders = kaders;
    }

    /**
     * Weighs within a version of a kader; it takes the place of another version of the same one. When no provision was
     * written yet, that of a law is.
     */
    @ForProfessional(changes = true)
    public void apply(TrajectId traject, AfwegingId id, KaderVersionId version) {
        KaderVersion kader =
                kaders.these(traject, List.of(version)).stream().findFirst().orElseThrow(NotFound::new);
        drafts.change(traject, id, afweging -> {
            afweging.bounds().apply(version, others(traject, afweging, kader));
            if (kader.kind() == KaderKind.LAW && afweging.words(Field.PROVISION).isEmpty()) {
                afweging.put(Field.PROVISION, kader.words().source());
            }
        });
    }

    /** No longer weighs within a version of a kader; again changes nothing. */
    @ForProfessional(changes = true)
    public void drop(TrajectId traject, AfwegingId id, KaderVersionId version) {
        if (kaders.these(traject, List.of(version)).isEmpty()) {
            throw new NotFound();
        }
        drafts.change(traject, id, afweging -> afweging.bounds().drop(List.of(version)));
    }

    /**
     * Says whether the outcome deviates from a kader that is weighed within.
     *
     * @throws LawStands when that is a law
     */
    @ForProfessional(changes = true)
    public void deviate(TrajectId traject, AfwegingId id, KaderVersionId version, boolean deviates) {
        boolean law = kaders.these(traject, List.of(version)).stream().anyMatch(one -> one.kind() == KaderKind.LAW);
        if (law && deviates) {
            throw new LawStands();
        }
        drafts.change(traject, id, afweging -> afweging.bounds().deviate(chosen(afweging, version), deviates));
    }

    /** Says what was done with advice. */
    @ForProfessional(changes = true)
    public void advised(TrajectId traject, AfwegingId id, AdviceUse use) {
        drafts.change(traject, id, afweging -> afweging.bounds().advised(use));
    }

    private static KaderVersionId chosen(Afweging afweging, KaderVersionId version) {
        return afweging.bounds().kaders().stream()
                .map(KaderChoice::version)
                .filter(version::equals)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private List<KaderVersionId> others(TrajectId traject, Afweging afweging, KaderVersion kader) {
        List<KaderVersionId> chosen =
                afweging.bounds().kaders().stream().map(KaderChoice::version).toList();
        return kaders.these(traject, chosen).stream()
                .filter(other ->
                        other.kader().equals(kader.kader()) && !other.id().equals(kader.id()))
                .map(KaderVersion::id)
                .toList();
    }
}
