package nl.weegwijzer.afweging.publishing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.weegwijzer.afweging.DocumentKind;
import nl.weegwijzer.afweging.Explanation.Objection;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.KaderChoice;
import nl.weegwijzer.afweging.Rules;
import nl.weegwijzer.afweging.peeling.Draft;
import nl.weegwijzer.afweging.term.ObjectionDays;
import nl.weegwijzer.kader.KaderOverview;
import nl.weegwijzer.kader.KaderVersion;
import nl.weegwijzer.kader.KaderVersionId;
import nl.weegwijzer.shared.TrajectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what an explanation takes from rules that are kept elsewhere: kaders by value, and the last day to object. */
@Component
class Boundaries {

    private final KaderOverview kaders;
    private final ObjectionDays days;

    Boundaries(KaderOverview kaders, ObjectionDays days) {
        this.kaders = kaders;
        this.days = days;
    }

    /** The rules that apply, with what each kader says in the version that was chosen. */
    Rules rules(TrajectId traject, Draft of) {
        return new Rules(
                of.paragraphs(Field.RULES),
                of.paragraphs(Field.DEVIATION),
                applied(traject, of),
                of.paragraphs(Field.PROVISION),
                of.blank(Field.DEVIATION) ? "" : of.words(Field.BACKED_BY));
    }

    private List<Rules.Applied> applied(TrajectId traject, Draft of) {
        Map<KaderVersionId, Boolean> chosen =
                of.kaders().stream().collect(Collectors.toMap(KaderChoice::version, KaderChoice::deviated));
        return kaders.these(traject, chosen.keySet()).stream()
                .map(kader -> applied(kader, chosen.getOrDefault(kader.id(), false)))
                .toList();
    }

    /** The route to object; null for what is no decision, or not announced yet. */
    @Nullable
    Objection objection(Draft of) {
        boolean decision = of.kind() == DocumentKind.DECISION && !of.blank(Field.OUTCOME);
        return decision && of.announcedOn() != null
                ? new Objection(days.lastDay(of.announcedOn()), of.paragraphs(Field.OBJECTION_TO))
                : null;
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
