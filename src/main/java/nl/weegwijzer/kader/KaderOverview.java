package nl.weegwijzer.kader;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.access.ForAnyProfessional;
import nl.weegwijzer.people.access.ForProfessional;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** The kaders of one's own organisation, for whoever weighs with them. */
@Service
public class KaderOverview {

    private static final Comparator<KaderVersion> BY_KIND_THEN_NAME = Comparator.comparing(KaderVersion::kind)
            .thenComparing(version -> version.words().name());

    private final Kaders kaders;
    private final CurrentPerson current;
    private final Clock clock;

    KaderOverview(Kaders kaders, CurrentPerson current, Clock clock) {
        this.kaders = kaders;
        this.current = current;
        this.clock = clock;
    }

    /** What holds today and can be chosen: laws first, then policies, each by name. */
    @ForAnyProfessional
    public List<KaderVersion> inForce() {
        LocalDate today = LegalDays.today(clock);
        return kaders.of(current.organisation()).stream()
                .map(Kader::read)
                .filter(kept -> kept.archivedAt() == null)
                .map(kept -> kept.inForce(today))
                .flatMap(Optional::stream)
                .sorted(BY_KIND_THEN_NAME)
                .toList();
    }

    /** These versions, in use or not, by kind and name; what is not of this organisation is left out. */
    @ForProfessional
    public List<KaderVersion> these(TrajectId traject, Collection<KaderVersionId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<UUID> values = ids.stream().map(KaderVersionId::value).toList();
        return kaders.editions(values, current.organisation()).stream()
                .map(KaderEdition::read)
                .sorted(BY_KIND_THEN_NAME)
                .toList();
    }
}
