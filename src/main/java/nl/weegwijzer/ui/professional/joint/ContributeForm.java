package nl.weegwijzer.ui.professional.joint;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import nl.weegwijzer.catalogue.BehaviourElement;
import nl.weegwijzer.jointplan.Intervention;
import nl.weegwijzer.jointplan.NewContribution;
import nl.weegwijzer.ui.client.ActionButton;
import nl.weegwijzer.ui.client.Sending;
import nl.weegwijzer.ui.field.DraftKeeper;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.field.ErrorSummary.Problem;
import nl.weegwijzer.ui.field.Fields;
import nl.weegwijzer.ui.field.Pickers;

/** Says what a discipline does on an element; the client reads it. */
final class ContributeForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient JointHand hand;
    private final transient Runnable sent;
    private final ErrorSummary errors = new ErrorSummary();
    private final Select<BehaviourElement> element;
    private final TextField discipline = Fields.line(text("ContributeForm.discipline"));
    private final Select<Intervention> intervention =
            Pickers.pick(text("ContributeForm.intervention"), List.of(Intervention.values()));
    private final TextField words = Fields.line(text("ContributeForm.words"));
    private final DraftKeeper disciplineKeeper;
    private final DraftKeeper keeper;

    /** @param sent makes room for the next once this one was sent */
    ContributeForm(JointHand hand, Runnable sent) {
        this.hand = hand;
        this.sent = sent;
        element = Pickers.pick(text("ContributeForm.element"), hand.elements());
        element.setItemLabelGenerator(BehaviourElement::label);
        words.setHelperText(text("ContributeForm.clientReads"));
        disciplineKeeper = DraftKeeper.keep(discipline, "bijdrage/" + hand.traject() + "/wie");
        keeper = DraftKeeper.keep(words, "bijdrage/" + hand.traject() + "/wat");
        addClassNames("stack", "read", "no-print");
        add(errors, new Paragraph(text("ContributeForm.about")), element, discipline, intervention, words);
        add(new ActionButton(text("ContributeForm.send"), this::send).main());
    }

    private void send() {
        if (!errors.show(problems())) {
            return;
        }
        NewContribution added = new NewContribution(
                element.getValue().code(), discipline.getValue(), intervention.getValue(), words.getValue());
        Sending.attempt(errors, words, () -> {
                    hand.planning().contribute(hand.traject(), keeper.submission(), added);
                    return text("ContributeForm.sent");
                })
                .ifPresent(said -> {
                    disciplineKeeper.sent(added.discipline());
                    keeper.sent(added.words());
                    sent.run();
                    hand.done().accept(said);
                });
    }

    private List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (element.isEmpty()) {
            problems.add(new Problem(text("ContributeForm.chooseElement"), element));
        }
        if (discipline.getValue().isBlank()) {
            problems.add(new Problem(text("ContributeForm.sayWho"), discipline));
        }
        if (intervention.isEmpty()) {
            problems.add(new Problem(text("ContributeForm.chooseKind"), intervention));
        }
        if (words.getValue().isBlank()) {
            problems.add(new Problem(text("ContributeForm.sayWhat"), words));
        }
        return problems;
    }
}
