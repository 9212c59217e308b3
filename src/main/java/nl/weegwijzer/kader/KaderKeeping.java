package nl.weegwijzer.kader;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.access.ForManagers;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.RetriedWhenOvertaken;
import nl.weegwijzer.shared.SubmissionId;
import org.springframework.stereotype.Service;

/** Keeps the kaders of one's own organisation. */
@Service
@RetriedWhenOvertaken
public class KaderKeeping {

    private static final Comparator<KeptKader> BY_KIND_THEN_NAME = Comparator.comparing(KeptKader::kind)
            .thenComparing(kept -> kept.newest().words().name());

    private final Kaders kaders;
    private final CurrentPerson current;
    private final Clock clock;

    KaderKeeping(Kaders kaders, CurrentPerson current, Clock clock) {
        this.kaders = kaders;
        this.current = current;
        this.clock = clock;
    }

    /** All of them, archived ones too: laws first, then policies, each by name. */
    @ForManagers
    public List<KeptKader> all() {
        return kaders.of(current.organisation()).stream()
                .map(Kader::read)
                .sorted(BY_KIND_THEN_NAME)
                .toList();
    }

    /** One of them with its history. */
    @ForManagers
    public KeptKader one(KaderId id) {
        return find(id).read();
    }

    /**
     * Makes a kader with its first version. The same form sent again finds the first.
     *
     * @throws KaderIncomplete when a place is empty
     */
    @ForManagers(changes = true)
    public KaderId make(SubmissionId submission, KaderKind kind, KaderWords words) {
        UUID sending = submission.with(kind, words);
        return kaders.sent(current.organisation(), sending)
                .map(KaderId::new)
                .orElseGet(() -> kaders.save(made(kind, words).sentAs(sending)).id());
    }

    private Kader made(KaderKind kind, KaderWords words) {
        return new Kader(current.organisation(), kind, words, current.id(), clock.instant());
    }

    /**
     * Changes a kader, which makes its next version.
     *
     * @param seen the number of the version that the writer changed
     * @throws KaderChangedMeanwhile when somebody was earlier
     * @throws KaderIncomplete when a place is empty
     */
    @ForManagers(changes = true)
    public void change(KaderId id, int seen, KaderWords words) {
        find(id).change(seen, words, current.id(), clock.instant());
    }

    /** Takes a kader out of use: nobody can choose it any more. */
    @ForManagers(changes = true)
    public void archive(KaderId id) {
        find(id).archive(clock.instant());
    }

    /** Takes a kader into use again. */
    @ForManagers(changes = true)
    public void restore(KaderId id) {
        find(id).restore();
    }

    private Kader find(KaderId id) {
        return kaders.find(id.value(), current.organisation()).orElseThrow(NotFound::new);
    }
}
