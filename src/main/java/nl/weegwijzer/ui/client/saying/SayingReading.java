package nl.weegwijzer.ui.client.saying;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.afweging.publishing.ExplanationOverview;
import nl.weegwijzer.people.access.ForClient;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.response.About;
import nl.weegwijzer.response.ResponseId;
import nl.weegwijzer.response.ResponseOverview;
import nl.weegwijzer.response.Said;
import nl.weegwijzer.response.comparison.ComparisonOverview;
import nl.weegwijzer.response.comparison.SideBySide;
import nl.weegwijzer.response.progress.Seeing;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.TrajectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads what the pages need on which clients say something, each in one look. */
@Service
class SayingReading {

    private final ExplanationOverview explanations;
    private final ComparisonOverview comparisons;
    private final ResponseOverview responses;
    private final TrajectOverview trajecten;
    private final Seeing seeing;
    private final Clock clock;

    SayingReading(
            ExplanationOverview explanations,
            ComparisonOverview comparisons,
            ResponseOverview responses,
            TrajectOverview trajecten,
            Seeing seeing,
            Clock clock) {
        this.explanations = explanations;
        this.comparisons = comparisons;
        this.responses = responses;
        this.trajecten = trajecten;
        this.seeing = seeing;
        this.clock = clock;
    }

    /** Whom a message reaches. */
    @ForClient
    public TrajectSummary traject(TrajectId traject) {
        return trajecten.one(traject);
    }

    /** Everything that was said, the newest first, of which they have seen the answers from now on. */
    @ForClient
    public List<Told> all(TrajectId traject) {
        LocalDate today = LegalDays.today(clock);
        List<Said> all = responses.said(traject);
        all.stream()
                .map(Said::answer)
                .flatMap(Stream::ofNullable)
                .map(Said.Answer::at)
                .max(Comparator.naturalOrder())
                .ifPresent(newest -> seeing.saw(traject, traject.value(), newest));
        return all.stream().map(said -> Told.on(today, said)).toList();
    }

    /** One thing that was said, with whom to call about it. */
    @ForClient
    public Receipt receipt(TrajectId traject, ResponseId response) {
        Told told = Told.on(LegalDays.today(clock), responses.one(traject, response));
        return new Receipt(told, trajecten.one(traject));
    }

    /** An explanation, or one item of it, in its newest version. */
    @ForClient
    public Subject subject(TrajectId traject, AfwegingId afweging, @Nullable ItemId item) {
        Explanation explanation = explanations.latest(traject, afweging).explanation();
        String question = explanation.question();
        About about = new About(afweging, explanation.number(), item);
        if (item == null) {
            return new Subject(about, question, "", List.of());
        }
        return Stream.of(factor(explanation, about), option(explanation, about), information(explanation, about))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> ownFactor(comparisons.sideBySide(traject, afweging), about));
    }

    private static Optional<Subject> factor(Explanation explanation, About about) {
        return explanation.factors().stream()
                .filter(factor -> factor.id().equals(about.item()))
                .map(factor -> new Subject(about, explanation.question(), factor.name(), factor.why()))
                .findFirst();
    }

    private static Optional<Subject> option(Explanation explanation, About about) {
        return explanation.options().stream()
                .filter(option -> option.id().equals(about.item()))
                .map(option -> new Subject(about, explanation.question(), option.name(), option.advantages()))
                .findFirst();
    }

    private static Optional<Subject> information(Explanation explanation, About about) {
        return explanation.information().stream()
                .filter(piece -> piece.id().equals(about.item()))
                .map(piece -> new Subject(about, explanation.question(), piece.name(), List.of(piece.source())))
                .findFirst();
    }

    private static Subject ownFactor(SideBySide sides, About about) {
        return sides.rows().stream()
                .filter(row -> row.item().equals(about.item()))
                .map(row -> new Subject(about, sides.question(), row.name(), List.of()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
