package nl.weegwijzer.conversation.agenda;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.publishing.ExplanationOverview;
import nl.weegwijzer.afweging.publishing.ExplanationSummary;
import nl.weegwijzer.catalogue.Catalogue;
import nl.weegwijzer.catalogue.Factor;
import nl.weegwijzer.conversation.agenda.Sources.Weighed;
import nl.weegwijzer.goals.clash.Clash.Of;
import nl.weegwijzer.goals.clash.ClashOverview;
import nl.weegwijzer.response.About;
import nl.weegwijzer.response.ResponseOverview;
import nl.weegwijzer.response.Said;
import nl.weegwijzer.response.comparison.ComparisonOverview;
import nl.weegwijzer.response.teachback.TeachingBack;
import nl.weegwijzer.response.teachback.Understood;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.TrajectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what there is to talk about, from what whoever prepares may see. */
@Component
public class Gathering {

    /** Factors that touch on what somebody can, or thinks of themselves. */
    private static final Set<String> TENDER =
            Set.of("CL_SELF_EFFICACY", "CL_SKILLS", "CL_SELF_REGULATION", "CL_CAPACITY", "CL_PHYSICAL_STATE");

    private final ExplanationOverview explanations;
    private final ComparisonOverview comparison;
    private final TeachingBack teachingBack;
    private final ResponseOverview responses;
    private final Catalogue catalogue;
    private final ClashOverview clashes;

    Gathering(
            ExplanationOverview explanations,
            ComparisonOverview comparison,
            TeachingBack teachingBack,
            ResponseOverview responses,
            Catalogue catalogue,
            ClashOverview clashes) {
        this.explanations = explanations;
        this.comparison = comparison;
        this.teachingBack = teachingBack;
        this.responses = responses;
        this.catalogue = catalogue;
        this.clashes = clashes;
    }

    /**
     * Gathers it.
     *
     * @param afweging what the talk comes from; null takes what was published last
     * @throws NotFound when that was not published in this traject
     */
    public Sources of(TrajectId traject, @Nullable AfwegingId afweging) {
        Weighed weighed = weighed(traject, afweging);
        return new Sources(
                weighed,
                responses.said(traject).stream()
                        .filter(said -> said.waiting() && belongs(said, afweging))
                        .toList(),
                clashes.clashes(traject).stream()
                        .map(one -> new Clash(named(one.one()), named(one.other()), one.why()))
                        .toList(),
                tender());
    }

    private static Clash.Named named(Of goal) {
        return new Clash.Named(goal.goal(), goal.title());
    }

    private @Nullable Weighed weighed(TrajectId traject, @Nullable AfwegingId wanted) {
        List<ExplanationSummary> published = explanations.all(traject);
        ExplanationSummary found = published.stream()
                .filter(one -> wanted == null || one.afweging().equals(wanted))
                .findFirst()
                .orElse(null);
        if (found == null && wanted != null) {
            throw new NotFound();
        }
        return found == null ? null : weighed(traject, found);
    }

    private Weighed weighed(TrajectId traject, ExplanationSummary published) {
        AfwegingId id = published.afweging();
        boolean not = teachingBack
                .given(traject, id, published.number())
                .filter(Understood.NO::equals)
                .isPresent();
        return new Weighed(
                id, published.question(), comparison.sideBySide(traject, id).rows(), not, published.open());
    }

    /** What a talk from one afweging does not pass over: words about it, and words about nothing in particular. */
    private static boolean belongs(Said said, @Nullable AfwegingId afweging) {
        About about = said.about();
        return afweging == null || about == null || about.afweging().equals(afweging);
    }

    /** A published factor carries its name by value, in the language that it was written in. */
    private Set<String> tender() {
        return List.of(Locale.of("nl"), Locale.of("en")).stream()
                .flatMap(language -> catalogue.factors(language).stream())
                .filter(factor -> TENDER.contains(factor.code()))
                .map(Factor::label)
                .collect(Collectors.toSet());
    }
}
