package nl.weegwijzer.ui.professional.publish;

import java.time.LocalDate;
import java.util.List;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.afweging.checking.BeforeOut;
import nl.weegwijzer.afweging.checking.Checked;
import nl.weegwijzer.afweging.peeling.Draft;
import nl.weegwijzer.afweging.publishing.Forthcoming;
import nl.weegwijzer.afweging.publishing.PublishedExplanation;
import nl.weegwijzer.people.traject.TeamMember;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.shared.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * What lies ready to be published.
 *
 * @param checks how it stands towards each criterion
 * @param today the day in Europe/Amsterdam
 * @param others the team without the one who looks
 */
record Proof(
        TrajectSummary traject,
        Forthcoming forthcoming,
        BeforeOut beforeOut,
        List<Checked> checks,
        LocalDate today,
        List<TeamMember> others) {

    Draft draft() {
        return forthcoming.draft();
    }

    AfwegingId afweging() {
        return forthcoming.draft().id();
    }

    /** Who can be asked to read along: not who was asked and still reads. */
    List<TeamMember> colleagues() {
        return others.stream()
                .filter(member -> !beforeOut.waitsFor(member.id()))
                .toList();
    }

    /** What an option is called in the version that the client reads now. */
    String name(ItemId option) {
        PublishedExplanation latest = forthcoming.latest();
        return latest == null
                ? ""
                : latest.explanation().options().stream()
                        .filter(one -> one.id().equals(option))
                        .map(Explanation.Option::name)
                        .findFirst()
                        .orElse("");
    }

    String client() {
        return traject.clientName();
    }

    /** Whether the client heard something from a person, but that was about the version they read now. */
    boolean toldOfAnother(@Nullable LocalDate day, LocalDate today) {
        PublishedExplanation latest = forthcoming.latest();
        return day != null
                && latest != null
                && !forthcoming.nothingNew()
                && !day.isAfter(latest.explanation().publishedOn())
                && !day.equals(today);
    }

    /** Whether it can be read, and no longer changed. */
    boolean archived() {
        return traject.archivedAt() != null;
    }

    /** What is shown: once closed, only what was published counts. */
    Explanation shown() {
        return archived() && forthcoming.latest() != null ? forthcoming.latest().explanation() : forthcoming.shown();
    }
}
