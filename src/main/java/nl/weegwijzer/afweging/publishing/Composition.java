package nl.weegwijzer.afweging.publishing;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.weegwijzer.afweging.Advice;
import nl.weegwijzer.afweging.AdviceUse;
import nl.weegwijzer.afweging.BroughtInBy;
import nl.weegwijzer.afweging.DecisionBy;
import nl.weegwijzer.afweging.DecisionRoom;
import nl.weegwijzer.afweging.DocumentKind;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.afweging.Explanation.Story;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Origin;
import nl.weegwijzer.afweging.Weight;
import nl.weegwijzer.afweging.changing.Changes;
import nl.weegwijzer.afweging.glossary.Glossary;
import nl.weegwijzer.afweging.peeling.Draft;
import nl.weegwijzer.afweging.publishing.Boundaries.Bounds;
import nl.weegwijzer.catalogue.Catalogue;
import nl.weegwijzer.catalogue.Factor;
import nl.weegwijzer.language.WordLists;
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
    private final Glossary glossary;

    Composition(Catalogue catalogue, Glossary glossary) {
        this.catalogue = catalogue;
        this.glossary = glossary;
    }

    /**
     * Composes the next version.
     *
     * @param bounds the rules that apply, and the route to object
     * @param before the version before, or null for the first
     * @param by who publishes it
     */
    Explanation compose(Draft of, Bounds bounds, @Nullable Explanation before, By by, LocalDate today) {
        Explanation next = first(of, factors(of), bounds, decisionBy(of, by), today);
        return glossary.explain(before == null ? next : Changes.since(before, next, of), by.words());
    }

    private Explanation first(
            Draft of, List<Explanation.Factor> factors, Bounds bounds, DecisionBy by, LocalDate today) {
        return new Explanation(
                Explanation.CURRENT_TEMPLATE,
                1,
                today,
                requireNonNullElse(of.kind(), DocumentKind.PROVISIONAL),
                requireNonNullElse(of.room(), DecisionRoom.TOGETHER),
                story(of, factors),
                factors,
                of.options().stream().map(Composition::option).toList(),
                of.information().stream().map(this::information).toList(),
                bounds.rules(),
                by,
                bounds.objection(),
                null,
                List.of());
    }

    /** Who publishes it, and for which organisation, with its difficult words. */
    record By(String name, String organisation, WordLists words) {}

    private static DecisionBy decisionBy(Draft of, By by) {
        return new DecisionBy(
                of.blank(Field.DECIDED_BY) ? by.name() : of.words(Field.DECIDED_BY),
                by.name(),
                by.organisation(),
                of.words(Field.LETTER),
                of.words(Field.PREPARED_BY),
                advice(of),
                of.words(Field.LETTER_AT));
    }

    private static @Nullable Advice advice(Draft of) {
        AdviceUse use = of.adviceUse();
        if (of.blank(Field.ADVICE) || use == null) {
            return null;
        }
        List<String> why = use == AdviceUse.DEPARTED ? of.paragraphs(Field.ADVICE_WHY) : List.of();
        return new Advice(of.paragraphs(Field.ADVICE), use, why);
    }

    private static Story story(Draft of, List<Explanation.Factor> factors) {
        return new Story(
                of.words(Field.QUESTION),
                of.words(Field.OPENING),
                of.words(Field.OUTCOME),
                of.paragraphs(Field.MEANING),
                of.paragraphs(Field.NEXT_STEPS),
                of.paragraphs(Field.FIXED),
                reasons(of, factors),
                of.paragraphs(Field.IF_NOT));
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
                item.paragraphs(Field.WHY),
                item.words(Field.OWNER));
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
                item.chosen() ? List.of() : item.paragraphs(Field.WHY_NOT),
                item.paragraphs(Field.LIVING),
                item.chosen() ? List.of() : item.paragraphs(Field.OTHERWISE));
    }

    private Explanation.Information information(Draft.Information item) {
        String kind = item.sourceKind() == null
                ? ""
                : catalogue.sourceType(item.sourceKind(), LANGUAGE).label();
        return new Explanation.Information(
                item.id(), item.words(Field.NAME), kind, item.words(Field.SOURCE), item.datedOn(), item.checked());
    }
}
