package nl.weegwijzer.afweging.publishing;

import java.util.ArrayList;
import java.util.List;
import nl.weegwijzer.afweging.AdviceUse;
import nl.weegwijzer.afweging.DecisionRoom;
import nl.weegwijzer.afweging.Direction;
import nl.weegwijzer.afweging.DocumentKind;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.KaderChoice;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.afweging.WebAddress;
import nl.weegwijzer.afweging.Weight;
import nl.weegwijzer.afweging.joint.JointChoice;
import nl.weegwijzer.afweging.joint.JointChoice.Together;
import nl.weegwijzer.afweging.peeling.Draft;

/** Finds what an afweging lacks before it can be published, in the order in which its editor asks for it. */
final class Completeness {

    private final Draft draft;
    private final List<Missing> missing = new ArrayList<>();

    private Completeness(Draft draft) {
        this.draft = draft;
    }

    /**
     * What it lacks.
     *
     * @param first whether nothing was published of it before
     * @param joint what client and professional chose together
     */
    static List<Missing> missing(Draft draft, boolean first, JointChoice joint) {
        Completeness check = new Completeness(draft);
        check.question();
        check.options();
        draft.factors().forEach(check::factor);
        check.require(!check.counted(), Gap.ONE_FACTOR, Place.choice("FACTORS"));
        draft.information().forEach(check::information);
        check.require(draft.information().isEmpty(), Gap.ONE_INFORMATION, Place.choice("INFORMATION"));
        check.deviation();
        if (joint instanceof Together together) {
            check.together(together);
        }
        check.outcome();
        check.require(!first && draft.blank(Field.WHAT_CHANGED), Gap.WHAT_CHANGED, Place.of(Field.WHAT_CHANGED));
        return List.copyOf(check.missing);
    }

    private void question() {
        requireWords(Field.QUESTION, Gap.QUESTION);
        require(draft.kind() == null, Gap.KIND, Place.choice("KIND"));
        require(draft.room() == null, Gap.ROOM, Place.choice("ROOM"));
        boolean limited = draft.room() == DecisionRoom.LIMITED || nothingToChoose();
        require(limited && draft.blank(Field.FIXED), Gap.FIXED, Place.of(Field.FIXED));
    }

    private void options() {
        boolean few = draft.options().size() < 2 && !nothingToChoose();
        require(few, Gap.TWO_OPTIONS, Place.choice("OPTIONS"));
        draft.options().forEach(this::option);
    }

    private void option(Draft.Option option) {
        requireWords(option, Field.NAME, Gap.OPTION_NAME);
        requireWords(option, Field.ADVANTAGES, Gap.ADVANTAGES);
        requireWords(option, Field.DISADVANTAGES, Gap.DISADVANTAGES);
        if (!nothingToChoose()) {
            requireWords(option, Field.LIVING, Gap.LIVING);
        }
        if (decided() && !option.chosen()) {
            requireWords(option, Field.WHY_NOT, Gap.WHY_NOT);
        }
    }

    private void factor(Draft.Factor factor) {
        if (factor.catalogueCode() == null) {
            requireWords(factor, Field.NAME, Gap.FACTOR_NAME);
        }
        require(factor.weight() == null, Gap.WEIGHT, Place.choice(factor.id(), "WEIGHT"));
        requireWords(factor, Field.WHY, Gap.WHY);
        require(factor.broughtInBy() == null, Gap.BROUGHT_IN_BY, Place.choice(factor.id(), "BROUGHT_IN_BY"));
        require(factor.origin() == null, Gap.ORIGIN, Place.choice(factor.id(), "ORIGIN"));
        if (factor.origin() != null && factor.origin().behindTheScenes()) {
            requireWords(factor, Field.OWNER, Gap.OWNER);
        }
        boolean points =
                factor.direction() != Direction.NEITHER && !draft.options().isEmpty();
        require(points && !pointsAtAnOption(factor), Gap.TOWARDS, Place.choice(factor.id(), "TOWARDS"));
    }

    private boolean pointsAtAnOption(Draft.Factor factor) {
        return draft.options().stream().anyMatch(option -> option.id().equals(factor.towards()));
    }

    private void information(Draft.Information piece) {
        requireWords(piece, Field.NAME, Gap.INFORMATION_NAME);
        requireWords(piece, Field.SOURCE, Gap.SOURCE);
        require(piece.sourceKind() == null, Gap.SOURCE_KIND, Place.choice(piece.id(), "SOURCE_KIND"));
        require(piece.datedOn() == null, Gap.DATED_ON, Place.choice(piece.id(), "DATED_ON"));
    }

    /** What both chose is carried out, or the client reads why not. */
    private void together(Together chosen) {
        require(!chosen.onTheTable(draft), Gap.OFF_THE_TABLE, Place.choice("OPTIONS"));
        if (chosen.overruled(draft)) {
            chosen.in(draft).ifPresent(option -> requireWords(option, Field.OTHERWISE, Gap.OTHERWISE));
        }
    }

    private void outcome() {
        boolean chosen = draft.options().stream().anyMatch(Draft.Option::chosen);
        require(!decided() && chosen, Gap.OUTCOME, Place.of(Field.OUTCOME));
        require(decided() && !chosen && !nothingToChoose(), Gap.CHOSEN_OPTION, Place.choice("OPTIONS"));
        require(decided() && draft.blank(Field.MEANING), Gap.MEANING, Place.of(Field.MEANING));
        requireWords(Field.NEXT_STEPS, Gap.NEXT_STEPS);
        boolean nowhere = !draft.blank(Field.LETTER_AT) && !WebAddress.is(draft.words(Field.LETTER_AT));
        require(nowhere, Gap.LETTER_AT, Place.of(Field.LETTER_AT));
        if (decided() && draft.kind() != null) {
            law(draft.kind());
        }
    }

    /** What the law wants of this kind of text in particular; of what is provisional it wants nothing more. */
    private void law(DocumentKind kind) {
        switch (kind) {
            case DECISION -> decision();
            case ADVICE -> {
                requireWords(Field.REASONS, Gap.REASONS);
                requireWords(Field.LETTER, Gap.LETTER);
            }
            case AGREEMENT -> requireWords(Field.IF_NOT, Gap.IF_NOT);
            case PROVISIONAL -> {}
        }
    }

    private void decision() {
        require(noRule(), Gap.RULES, Place.of(Field.RULES));
        requireWords(Field.PROVISION, Gap.PROVISION);
        requireWords(Field.LETTER, Gap.LETTER);
        require(draft.announcedOn() == null, Gap.ANNOUNCED_ON, Place.choice("ANNOUNCED_ON"));
        requireWords(Field.OBJECTION_TO, Gap.OBJECTION_TO);
    }

    private void deviation() {
        boolean deviates = draft.kaders().stream().anyMatch(KaderChoice::deviated);
        boolean says = !draft.blank(Field.DEVIATION);
        boolean named = deviates || !draft.blank(Field.DEVIATED_RULE);
        require(deviates && !says, Gap.DEVIATION, Place.of(Field.DEVIATION));
        require(says && !named, Gap.DEVIATED_RULE, Place.of(Field.DEVIATED_RULE));
        require((deviates || says) && draft.blank(Field.BACKED_BY), Gap.BACKED_BY, Place.of(Field.BACKED_BY));
        boolean advised = !draft.blank(Field.ADVICE);
        boolean departed = advised && draft.adviceUse() == AdviceUse.DEPARTED;
        require(advised && draft.adviceUse() == null, Gap.ADVICE_USE, Place.choice("ADVICE_USE"));
        require(departed && draft.blank(Field.ADVICE_WHY), Gap.ADVICE_WHY, Place.of(Field.ADVICE_WHY));
    }

    private boolean noRule() {
        return draft.blank(Field.RULES) && draft.kaders().isEmpty();
    }

    private boolean decided() {
        return !draft.blank(Field.OUTCOME);
    }

    private boolean nothingToChoose() {
        return draft.room() == DecisionRoom.NONE;
    }

    private boolean counted() {
        return draft.factors().stream()
                .anyMatch(factor -> factor.weight() != null && factor.weight() != Weight.NOT_COUNTED);
    }

    private void requireWords(Field field, Gap gap) {
        require(draft.blank(field), gap, Place.of(field));
    }

    private void requireWords(Draft.Item item, Field field, Gap gap) {
        require(item.blank(field), gap, Place.of(item.id(), field));
    }

    private void require(boolean lacks, Gap gap, Place place) {
        if (lacks) {
            missing.add(new Missing(gap, place));
        }
    }
}
