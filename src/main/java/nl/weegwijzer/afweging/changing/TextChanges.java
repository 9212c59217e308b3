package nl.weegwijzer.afweging.changing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.weegwijzer.afweging.Change.Text;
import nl.weegwijzer.afweging.DecisionBy;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.afweging.Explanation.Objection;
import org.jspecify.annotations.Nullable;

/** Finds which texts of the whole say something else than in the version before, and how to say so truly. */
final class TextChanges {

    private final Explanation before;
    private final Explanation now;
    private final List<Text> found = new ArrayList<>();

    private TextChanges(Explanation before, Explanation now) {
        this.before = before;
        this.now = now;
    }

    /** In the order in which a client reads them. */
    static List<Text> between(Explanation before, Explanation now) {
        TextChanges changes = new TextChanges(before, now);
        changes.outcome();
        changes.kind();
        changes.room();
        changes.story();
        changes.rules();
        changes.objection(before.objection(), now.objection());
        changes.add(Text.REASONS, before.reasons(), now.reasons());
        changes.add(Text.INFORMATION, before.information(), now.information());
        changes.people(before.decisionBy(), now.decisionBy());
        return List.copyOf(changes.found);
    }

    private void story() {
        add(Text.QUESTION, before.question(), now.question());
        add(Text.OPENING, before.opening(), now.opening());
        boolean came = before.meaning().isEmpty();
        add(came ? Text.MEANING_CAME : Text.MEANING, before.meaning(), now.meaning());
        add(Text.NEXT_STEPS, before.nextSteps(), now.nextSteps());
        add(Text.IF_NOT, before.story().ifNot(), now.story().ifNot());
        add(Text.FIXED, before.fixed(), now.fixed());
    }

    private void rules() {
        add(Text.RULES, before.rules().inForce(), now.rules().inForce());
        add(Text.DEVIATION, before.rules().departures(), now.rules().departures());
    }

    private void outcome() {
        if (!before.outcome().equals(now.outcome())) {
            found.add(before.open() ? Text.DECIDED : now.open() ? Text.OPEN_AGAIN : Text.OUTCOME);
        }
    }

    private void kind() {
        if (before.kind() != now.kind() && !now.open()) {
            found.add(
                    switch (now.kind()) {
                        case DECISION -> Text.NOW_DECISION;
                        case ADVICE -> Text.NOW_ADVICE;
                        case AGREEMENT -> Text.NOW_AGREEMENT;
                        case PROVISIONAL -> Text.NOW_PROVISIONAL;
                    });
        }
    }

    private void room() {
        if (before.room() != now.room()) {
            found.add(
                    switch (now.room()) {
                        case TOGETHER -> Text.NOW_TOGETHER;
                        case LIMITED -> Text.NOW_LIMITED;
                        case NONE -> Text.NOW_NONE;
                    });
        }
    }

    private void objection(@Nullable Objection earlier, @Nullable Objection later) {
        if (earlier != null && later != null) {
            add(Text.LAST_DAY, earlier.lastDay(), later.lastDay());
            add(Text.OBJECTION_TO, earlier.to(), later.to());
        } else if (earlier != later) {
            found.add(later == null ? Text.CANNOT_OBJECT : Text.CAN_OBJECT);
        }
    }

    private void people(DecisionBy earlier, DecisionBy later) {
        if (!decidedByExplainer(earlier) || !decidedByExplainer(later)) {
            add(Text.DECIDER, earlier.decidedBy(), later.decidedBy());
        }
        add(Text.PREPARER, earlier.preparedBy(), later.preparedBy());
        add(Text.ADVICE, earlier.advice(), later.advice());
        add(Text.LETTER, earlier.letter() + earlier.letterAt(), later.letter() + later.letterAt());
    }

    private static boolean decidedByExplainer(DecisionBy by) {
        return by.decidedBy().equals(by.explainedBy());
    }

    private void add(Text text, @Nullable Object earlier, @Nullable Object later) {
        if (!Objects.equals(earlier, later)) {
            found.add(text);
        }
    }
}
