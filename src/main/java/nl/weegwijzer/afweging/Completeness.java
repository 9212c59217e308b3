package nl.weegwijzer.afweging;

import java.util.ArrayList;
import java.util.List;

/** Finds what an afweging lacks before it can be published, in the order in which its editor asks for it. */
final class Completeness {

    private final Afweging afweging;
    private final List<Missing> missing = new ArrayList<>();

    private Completeness(Afweging afweging) {
        this.afweging = afweging;
    }

    /** @param first whether nothing was published of it before */
    static List<Missing> missing(Afweging afweging, boolean first) {
        Completeness check = new Completeness(afweging);
        check.question();
        check.options();
        afweging.factors().forEach(check::factor);
        check.require(!check.counted(), Gap.ONE_FACTOR, Place.choice("FACTORS"));
        afweging.information().forEach(check::information);
        check.require(afweging.information().isEmpty(), Gap.ONE_INFORMATION, Place.choice("INFORMATION"));
        check.outcome();
        check.require(!first && afweging.blank(Field.WHAT_CHANGED), Gap.WHAT_CHANGED, Place.of(Field.WHAT_CHANGED));
        return List.copyOf(check.missing);
    }

    private void question() {
        require(afweging.blank(Field.QUESTION), Gap.QUESTION, Place.of(Field.QUESTION));
        require(afweging.kind() == null, Gap.KIND, Place.choice("KIND"));
        require(afweging.room() == null, Gap.ROOM, Place.choice("ROOM"));
        boolean limited = afweging.room() == DecisionRoom.LIMITED || nothingToChoose();
        require(limited && afweging.blank(Field.FIXED), Gap.FIXED, Place.of(Field.FIXED));
    }

    private void options() {
        boolean few = afweging.options().size() < 2 && !nothingToChoose();
        require(few, Gap.TWO_OPTIONS, Place.choice("OPTIONS"));
        afweging.options().forEach(this::option);
    }

    private void option(OptionItem option) {
        requireWords(option, Field.NAME, Gap.OPTION_NAME);
        requireWords(option, Field.ADVANTAGES, Gap.ADVANTAGES);
        requireWords(option, Field.DISADVANTAGES, Gap.DISADVANTAGES);
        if (decided() && !option.chosen()) {
            requireWords(option, Field.WHY_NOT, Gap.WHY_NOT);
        }
    }

    private void factor(FactorItem factor) {
        if (factor.catalogueCode() == null) {
            requireWords(factor, Field.NAME, Gap.FACTOR_NAME);
        }
        require(factor.weight() == null, Gap.WEIGHT, Place.choice(factor.id(), "WEIGHT"));
        requireWords(factor, Field.WHY, Gap.WHY);
        require(factor.broughtInBy() == null, Gap.BROUGHT_IN_BY, Place.choice(factor.id(), "BROUGHT_IN_BY"));
        require(factor.origin() == null, Gap.ORIGIN, Place.choice(factor.id(), "ORIGIN"));
        boolean points =
                factor.direction() != Direction.NEITHER && !afweging.options().isEmpty();
        require(points && !pointsAtAnOption(factor), Gap.TOWARDS, Place.choice(factor.id(), "TOWARDS"));
    }

    private boolean pointsAtAnOption(FactorItem factor) {
        return afweging.options().stream().anyMatch(option -> option.id().equals(factor.towards()));
    }

    private void information(InformationItem piece) {
        requireWords(piece, Field.NAME, Gap.INFORMATION_NAME);
        requireWords(piece, Field.SOURCE, Gap.SOURCE);
        require(piece.sourceKind() == null, Gap.SOURCE_KIND, Place.choice(piece.id(), "SOURCE_KIND"));
        require(piece.datedOn() == null, Gap.DATED_ON, Place.choice(piece.id(), "DATED_ON"));
    }

    private void outcome() {
        boolean chosen = afweging.options().stream().anyMatch(OptionItem::chosen);
        require(!decided() && chosen, Gap.OUTCOME, Place.of(Field.OUTCOME));
        require(decided() && !chosen && !nothingToChoose(), Gap.CHOSEN_OPTION, Place.choice("OPTIONS"));
        require(decided() && afweging.blank(Field.MEANING), Gap.MEANING, Place.of(Field.MEANING));
        require(afweging.blank(Field.NEXT_STEPS), Gap.NEXT_STEPS, Place.of(Field.NEXT_STEPS));
        if (decided() && afweging.kind() == DocumentKind.DECISION) {
            require(afweging.blank(Field.RULES), Gap.RULES, Place.of(Field.RULES));
            require(afweging.blank(Field.LETTER), Gap.LETTER, Place.of(Field.LETTER));
            require(afweging.announcedOn() == null, Gap.ANNOUNCED_ON, Place.choice("ANNOUNCED_ON"));
            require(afweging.blank(Field.OBJECTION_TO), Gap.OBJECTION_TO, Place.of(Field.OBJECTION_TO));
        }
    }

    private boolean decided() {
        return !afweging.blank(Field.OUTCOME);
    }

    private boolean nothingToChoose() {
        return afweging.room() == DecisionRoom.NONE;
    }

    private boolean counted() {
        return afweging.factors().stream()
                .anyMatch(factor -> factor.weight() != null && factor.weight() != Weight.NOT_COUNTED);
    }

    private void requireWords(DraftItem item, Field field, Gap gap) {
        require(item.blank(field), gap, Place.of(item.id(), field));
    }

    private void require(boolean lacks, Gap gap, Place place) {
        if (lacks) {
            missing.add(new Missing(gap, place));
        }
    }
}
