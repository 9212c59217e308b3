package nl.weegwijzer.ui.client.lookin;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.weegwijzer.afweging.publishing.ExplanationSummary;
import nl.weegwijzer.people.admission.Candidate;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.ui.client.ActionButton;
import nl.weegwijzer.ui.client.Sending;
import nl.weegwijzer.ui.client.lookin.LookInReading.Choice;
import nl.weegwijzer.ui.field.Checks;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.field.Fields;
import org.jspecify.annotations.Nullable;

/** Which chain partner, which explanation or all, the goals or not, and for how long. Nothing is chosen beforehand. */
final class ConsentForm extends Div {

    private static final long serialVersionUID = 1L;

    /** Gives consent. */
    interface Giving {
        void give(SubmissionId submission, Wish wish);
    }

    /** What the client opens; {@code explanation} is null for all. */
    record Wish(PersonId partner, @Nullable UUID explanation, boolean goals, HowLong howLong) {}

    private final RadioButtonGroup<Candidate> who;
    private final RadioButtonGroup<Optional<ExplanationSummary>> what;
    private final RadioButtonGroup<Boolean> goals = Fields.oneOf(text("ConsentForm.goals"), List.of(false, true));
    private final RadioButtonGroup<HowLong> howLong = Fields.oneOf(text("MandateForm.howLong"), HowLong.OF_CONSENT);
    private final ErrorSummary errors;
    private final transient SubmissionId submission = SubmissionId.create();
    private final transient Giving giving;
    private final transient Runnable afterwards;

    ConsentForm(ErrorSummary errors, Choice choice, Giving giving, Runnable afterwards) {
        this.errors = errors;
        this.giving = giving;
        this.afterwards = afterwards;
        who = Fields.oneOf(text("ConsentForm.who"), choice.partners());
        who.setItemLabelGenerator(
                one -> one.work() == null ? one.name() : text("ConsentForm.partner", one.name(), one.work()));
        what = what(choice.explanations());
        goals.setItemLabelGenerator(yes -> yes ? text("ConsentForm.withGoals") : text("ConsentForm.withoutGoals"));
        addClassName("stack");
        add(who, what, goals, howLong, new ActionButton(text("ConsentForm.give"), this::send).main());
    }

    private static RadioButtonGroup<Optional<ExplanationSummary>> what(List<ExplanationSummary> explanations) {
        Stream<Optional<ExplanationSummary>> all = Stream.of(Optional.empty());
        Stream<Optional<ExplanationSummary>> each = explanations.stream().map(Optional::of);
        RadioButtonGroup<Optional<ExplanationSummary>> what =
                Fields.oneOf(text("ConsentForm.what"), Stream.concat(all, each).toList());
        what.setItemLabelGenerator(
                one -> one.map(ExplanationSummary::question).orElseGet(() -> text("ConsentForm.all")));
        return what;
    }

    private void send() {
        Checks checks = new Checks()
                .chosen(who, text("ConsentForm.whoMissing"))
                .chosen(what, text("ConsentForm.whatMissing"))
                .chosen(goals, text("ConsentForm.goalsMissing"))
                .chosen(howLong, text("MandateForm.howLongMissing"));
        if (errors.show(checks.problems())) {
            UUID explanation =
                    what.getValue().map(one -> one.afweging().value()).orElse(null);
            Wish wish = new Wish(who.getValue().id(), explanation, goals.getValue(), howLong.getValue());
            Sending.attempt(errors, howLong, () -> {
                        giving.give(submission, wish);
                        return wish;
                    })
                    .ifPresent(_ -> afterwards.run());
        }
    }
}
