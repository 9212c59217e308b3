package nl.weegwijzer.afweging.publishing;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.weegwijzer.afweging.BroughtInBy;
import nl.weegwijzer.afweging.DecisionRoom;
import nl.weegwijzer.afweging.DocumentKind;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.afweging.Explanation.DecisionBy;
import nl.weegwijzer.afweging.Explanation.Objection;
import nl.weegwijzer.afweging.Explanation.Rules;
import nl.weegwijzer.afweging.Explanation.Story;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Origin;
import nl.weegwijzer.afweging.Weight;
import nl.weegwijzer.afweging.peeling.Draft;
import nl.weegwijzer.afweging.term.ObjectionTerm;
import nl.weegwijzer.catalogue.Catalogue;
import nl.weegwijzer.catalogue.Factor;
import nl.weegwijzer.shared.ItemId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets the explanation grow from what was peeled: every label by value, the heaviest factor first. */
@Component
class Composition {

    /** Published words are in the language of the organisation; another one is a later choice. */
    private static final Locale LANGUAGE = Locale.of("nl");

    private static final int MAIN_REASONS = 3;

    private final Catalogue catalogue;

    Composition(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Composes the next version.
     *
     * @param before the version before, or null for the first
     * @param explainedBy the name of who publishes it
     */
    Explanation compose(
            Draft of, @Nullable Explanation before, String explainedBy, String organisation, LocalDate today) {
        List<Explanation.Factor> factors = factors(of);
        return new Explanation(
                Explanation.CURRENT_TEMPLATE,
                before == null ? 1 : before.number() + 1,
                today,
                requireNonNullElse(of.kind(), DocumentKind.PROVISIONAL),
                requireNonNullElse(of.room(), DecisionRoom.TOGETHER),
                story(of, factors),
                factors,
                of.options().stream().map(Composition::option).toList(),
                of.information().stream().map(this::information).toList(),
                new Rules(of.paragraphs(Field.RULES), of.paragraphs(Field.DEVIATION)),
                new DecisionBy(decidedBy(of, explainedBy), explainedBy, organisation, of.words(Field.LETTER)),
                objection(of),
                before == null ? null : Changes.between(before, factors, of));
    }

    private static Story story(Draft of, List<Explanation.Factor> factors) {
        return new Story(
                of.words(Field.QUESTION),
                of.words(Field.OPENING),
                of.words(Field.OUTCOME),
                of.paragraphs(Field.MEANING),
                of.paragraphs(Field.NEXT_STEPS),
                of.paragraphs(Field.FIXED),
                reasons(of, factors));
    }

    private static String decidedBy(Draft of, String explainedBy) {
        return of.blank(Field.DECIDED_BY) ? explainedBy : of.words(Field.DECIDED_BY);
    }

    private static List<String> reasons(Draft of, List<Explanation.Factor> factors) {
        List<String> own = of.paragraphs(Field.REASONS);
        List<String> heaviest = factors.stream()
                .filter(factor -> factor.weight() != Weight.NOT_COUNTED)
                .flatMap(factor -> factor.why().stream().limit(1))
                .toList();
        return (own.isEmpty() ? heaviest : own).stream().limit(MAIN_REASONS).toList();
    }

    private List<Explanation.Factor> factors(Draft of) {
        Comparator<Explanation.Factor> heaviestFirst = Comparator.comparing(Explanation.Factor::weight);
        return of.factors().stream()
                .map(item -> factor(item, of.options()))
                .sorted(heaviestFirst.reversed())
                .toList();
    }

    private Explanation.Factor factor(Draft.Factor item, List<Draft.Option> options) {
        Factor known = item.catalogueCode() == null ? null : catalogue.factor(item.catalogueCode(), LANGUAGE);
        String label = known == null ? "" : known.label();
        return new Explanation.Factor(
                item.id(),
                item.blank(Field.NAME) ? label : item.words(Field.NAME),
                known == null ? "" : known.clientText(),
                requireNonNullElse(item.weight(), Weight.NORMAL),
                item.direction(),
                nameOf(item.towards(), options),
                requireNonNullElse(item.broughtInBy(), BroughtInBy.PROFESSIONAL),
                requireNonNullElse(item.origin(), Origin.PROFESSIONAL_JUDGEMENT),
                item.paragraphs(Field.WHY));
    }

    private static String nameOf(@Nullable ItemId option, List<Draft.Option> options) {
        return options.stream()
                .filter(candidate -> candidate.id().equals(option))
                .map(candidate -> candidate.words(Field.NAME))
                .findFirst()
                .orElse("");
    }

    private static Explanation.Option option(Draft.Option item) {
        return new Explanation.Option(
                item.id(),
                item.words(Field.NAME),
                item.paragraphs(Field.ADVANTAGES),
                item.paragraphs(Field.DISADVANTAGES),
                item.chosen(),
                item.chosen() ? List.of() : item.paragraphs(Field.WHY_NOT));
    }

    private Explanation.Information information(Draft.Information item) {
        String kind = item.sourceKind() == null
                ? ""
                : catalogue.sourceType(item.sourceKind(), LANGUAGE).label();
        return new Explanation.Information(
                item.id(), item.words(Field.NAME), kind, item.words(Field.SOURCE), item.datedOn(), item.checked());
    }

    private static @Nullable Objection objection(Draft of) {
        boolean decision = of.kind() == DocumentKind.DECISION && !of.blank(Field.OUTCOME);
        return decision && of.announcedOn() != null
                ? new Objection(ObjectionTerm.lastDay(of.announcedOn()), of.paragraphs(Field.OBJECTION_TO))
                : null;
    }
}
