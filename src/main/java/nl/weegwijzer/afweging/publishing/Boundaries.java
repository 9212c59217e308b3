package nl.weegwijzer.afweging.publishing;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.DecisionRoom;
import nl.weegwijzer.afweging.DocumentKind;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.afweging.Explanation.Objection;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.KaderChoice;
import nl.weegwijzer.afweging.Rules;
import nl.weegwijzer.afweging.joint.JointChoice;
import nl.weegwijzer.afweging.joint.JointChoices;
import nl.weegwijzer.afweging.peeling.Draft;
import nl.weegwijzer.afweging.term.ObjectionDays;
import nl.weegwijzer.kader.KaderOverview;
import nl.weegwijzer.kader.KaderVersion;
import nl.weegwijzer.kader.KaderVersionId;
import nl.weegwijzer.shared.TrajectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what bounds an explanation and is kept elsewhere: kaders, the last day to object, and what both chose. */
@Component
class Boundaries {

    private final KaderOverview kaders;
    private final ObjectionDays days;
    private final JointChoices choices;

    Boundaries(KaderOverview kaders, ObjectionDays days, JointChoices choices) {
        this.kaders = kaders;
        this.days = days;
        this.choices = choices;
    }

    /** How far both are in choosing from the version that the client reads now, if there is one. */
    JointChoice joint(TrajectId traject, AfwegingId id, @Nullable Explanation latest) {
        return latest == null || !latest.open() || latest.room() == DecisionRoom.NONE
                ? new JointChoice.Nothing()
                : choices.of(traject, id, latest.number());
    }

    /**
     * What bounds an explanation.
     *
     * @param objection the route to object; null for what is no decision, or not announced yet
     */
    record Bounds(Rules rules, @Nullable Objection objection) {}

    /** The bounds of a draft. */
    Bounds of(TrajectId traject, Draft draft) {
        LocalDate lastDay = asksForLastDay(draft) ? days.lastDay(requireNonNull(draft.announcedOn())) : null;
        return bounds(draft, applied(traject, draft), lastDay);
    }

    /** The same after somebody wrote; what they did not choose anew is not read anew. */
    Bounds following(TrajectId traject, Draft draft, Forthcoming before) {
        boolean sameKaders = draft.kaders().equals(before.draft().kaders());
        boolean sameDay = Objects.equals(draft.announcedOn(), before.draft().announcedOn());
        Objection known = before.next().objection();
        if (!sameKaders || (asksForLastDay(draft) && (known == null || !sameDay))) {
            return of(traject, draft);
        }
        LocalDate lastDay = asksForLastDay(draft) && known != null ? known.lastDay() : null;
        return bounds(draft, before.next().rules().kaders(), lastDay);
    }

    private static Bounds bounds(Draft of, List<Rules.Applied> kaders, @Nullable LocalDate lastDay) {
        Rules rules = new Rules(
                of.paragraphs(Field.RULES),
                of.paragraphs(Field.DEVIATION),
                kaders,
                of.paragraphs(Field.PROVISION),
                of.blank(Field.DEVIATION) ? "" : of.words(Field.BACKED_BY),
                of.blank(Field.DEVIATION) ? "" : of.words(Field.DEVIATED_RULE));
        return new Bounds(rules, lastDay == null ? null : new Objection(lastDay, of.paragraphs(Field.OBJECTION_TO)));
    }

    private List<Rules.Applied> applied(TrajectId traject, Draft of) {
        Map<KaderVersionId, Boolean> chosen =
                of.kaders().stream().collect(Collectors.toMap(KaderChoice::version, KaderChoice::deviated));
        return kaders.these(traject, chosen.keySet()).stream()
                .map(kader -> applied(kader, chosen.getOrDefault(kader.id(), false)))
                .toList();
    }

    private static boolean asksForLastDay(Draft draft) {
        return draft.kind() == DocumentKind.DECISION && !draft.blank(Field.OUTCOME) && draft.announcedOn() != null;
    }

    private static Rules.Applied applied(KaderVersion kader, boolean deviated) {
        return new Rules.Applied(
                kader.id().value(),
                kader.number(),
                kader.kind(),
                kader.words().name(),
                paragraphs(kader.words().explanation()),
                paragraphs(kader.words().room()),
                kader.words().owner(),
                kader.words().source(),
                kader.words().validFrom(),
                deviated);
    }

    private static List<String> paragraphs(String words) {
        return words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
