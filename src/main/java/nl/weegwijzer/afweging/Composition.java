package nl.weegwijzer.afweging;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.weegwijzer.afweging.Explanation.DecisionBy;
import nl.weegwijzer.afweging.Explanation.Objection;
import nl.weegwijzer.afweging.Explanation.Rules;
import nl.weegwijzer.catalogue.Catalogue;
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
            Afweging of, @Nullable Explanation before, String explainedBy, String organisation, LocalDate today) {
        List<Explanation.Factor> factors = factors(of);
        return new Explanation(
                Explanation.CURRENT_TEMPLATE,
                before == null ? 1 : before.number() + 1,
                today,
                of.kind() == null ? DocumentKind.PROVISIONAL : of.kind(),
                of.room() == null ? DecisionRoom.TOGETHER : of.room(),
                of.words(Field.QUESTION),
                of.words(Field.OPENING),
                of.words(Field.OUTCOME),
                of.paragraphs(Field.MEANING),
                of.paragraphs(Field.NEXT_STEPS),
                of.paragraphs(Field.FIXED),
                reasons(of, factors),
                factors,
                of.options().stream().map(Composition::option).toList(),
                of.information().stream().map(this::information).toList(),
                new Rules(of.paragraphs(Field.RULES), of.paragraphs(Field.DEVIATION)),
                new DecisionBy(decidedBy(of, explainedBy), explainedBy, organisation, of.words(Field.LETTER)),
                objection(of),
                before == null ? null : Changes.between(before, factors, of));
    }

    private static String decidedBy(Afweging of, String explainedBy) {
        return of.blank(Field.DECIDED_BY) ? explainedBy : of.words(Field.DECIDED_BY);
    }

    private static List<String> reasons(Afweging of, List<Explanation.Factor> factors) {
        List<String> own = of.paragraphs(Field.REASONS);
        List<String> heaviest = factors.stream()
                .filter(factor -> factor.weight() != Weight.NOT_COUNTED)
                .flatMap(factor -> factor.why().stream().limit(1))
                .toList();
        return (own.isEmpty() ? heaviest : own).stream().limit(MAIN_REASONS).toList();
    }

    private List<Explanation.Factor> factors(Afweging of) {
        Comparator<Explanation.Factor> heaviestFirst = Comparator.comparing(Explanation.Factor::weight);
        return of.factors().stream()
                .map(item -> factor(item, of.options()))
                .sorted(heaviestFirst.reversed())
                .toList();
    }

    private Explanation.Factor factor(FactorItem item, List<OptionItem> options) {
        String label = "";
        String about = "";
        if (item.catalogueCode() != null) {
            var known = catalogue.factor(item.catalogueCode(), LANGUAGE);
            label = known.label();
            about = known.clientText();
        }
        return new Explanation.Factor(
                item.id(),
                item.blank(Field.NAME) ? label : item.words(Field.NAME),
                about,
                item.weight() == null ? Weight.NORMAL : item.weight(),
                item.direction(),
                nameOf(item.towards(), options),
                item.broughtInBy() == null ? BroughtInBy.PROFESSIONAL : item.broughtInBy(),
                item.origin() == null ? Origin.PROFESSIONAL_JUDGEMENT : item.origin(),
                item.paragraphs(Field.WHY));
    }

    private static String nameOf(@Nullable ItemId option, List<OptionItem> options) {
        return options.stream()
                .filter(candidate -> candidate.id().equals(option))
                .map(candidate -> candidate.words(Field.NAME))
                .findFirst()
                .orElse("");
    }

    private static Explanation.Option option(OptionItem item) {
        return new Explanation.Option(
                item.id(),
                item.words(Field.NAME),
                item.paragraphs(Field.ADVANTAGES),
                item.paragraphs(Field.DISADVANTAGES),
                item.chosen(),
                item.chosen() ? List.of() : item.paragraphs(Field.WHY_NOT));
    }

    private Explanation.Information information(InformationItem item) {
        String kind = item.sourceKind() == null
                ? ""
                : catalogue.sourceType(item.sourceKind(), LANGUAGE).label();
        return new Explanation.Information(
                item.id(), item.words(Field.NAME), kind, item.words(Field.SOURCE), item.datedOn(), item.checked());
    }

    private static @Nullable Objection objection(Afweging of) {
        boolean decision = of.kind() == DocumentKind.DECISION && !of.blank(Field.OUTCOME);
        return decision && of.announcedOn() != null
                ? new Objection(ObjectionTerm.lastDay(of.announcedOn()), of.paragraphs(Field.OBJECTION_TO))
                : null;
    }
}
