package nl.weegwijzer.ui.client.explanation;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.weegwijzer.response.teachback.Understood;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.client.ActionButton;
import nl.weegwijzer.ui.client.Cards;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.client.Sending;
import nl.weegwijzer.ui.field.DraftKeeper;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.field.ErrorSummary.Problem;
import nl.weegwijzer.ui.field.Fields;

/** Asks whether it was explained well. It is about the explanation, and never about the reader. */
final class TeachBackPanel extends Div {

    private static final long serialVersionUID = 1L;

    /** Hands over the answer. */
    interface Telling {
        void tell(SubmissionId submission, Understood understood, String words);
    }

    private final String draft;
    private final String messages;
    private final transient Telling telling;

    TeachBackPanel(TrajectId traject, Reading reading, Telling telling) {
        this.draft = "uitleg/" + reading.published().afweging();
        this.messages = Paths.messages(traject);
        this.telling = telling;
        addClassNames("stack");
        Understood said = reading.understood();
        if (said == null) {
            ask();
        } else {
            thank(said);
        }
    }

    private void ask() {
        SubmissionId submission = SubmissionId.create();
        ErrorSummary errors = new ErrorSummary();
        RadioButtonGroup<Understood> answers = Fields.oneOf("", List.of(Understood.values()));
        answers.setAriaLabel(text("TeachBackPanel.title"));
        answers.setItemLabelGenerator(TeachBackPanel::label);
        answers.addClassName("tight");
        TextArea words = Fields.area(text("TeachBackPanel.unclear"));
        words.setHelperText(text("TeachBackPanel.mayStayEmpty"));
        words.setVisible(false);
        DraftKeeper keeper = DraftKeeper.keep(words, draft);
        answers.addValueChangeListener(
                chosen -> words.setVisible(chosen.getValue() != null && chosen.getValue() != Understood.YES));
        removeAll();
        add(errors, answers, words, new ActionButton(text("TeachBackPanel.send"), () -> {
            if (answers.isEmpty()) {
                errors.show(List.of(new Problem(text("TeachBackPanel.choose"), answers)));
                return;
            }
            Understood understood = answers.getValue();
            String unclear = understood == Understood.YES ? "" : words.getValue();
            Sending.attempt(errors, words.isVisible() ? words : answers, () -> {
                        telling.tell(submission, understood, unclear);
                        return understood;
                    })
                    .ifPresent(told -> {
                        keeper.forget();
                        thank(told).getElement().executeJs("window.weegwijzer.goTo(this)");
                    });
        }));
    }

    private H3 thank(Understood said) {
        H3 thanks = new H3(thanks(said));
        thanks.getElement().setAttribute("tabindex", "-1");
        removeAll();
        add(thanks);
        if (said != Understood.YES) {
            add(new Paragraph(text("TeachBackPanel.again")), Cards.link(text("TeachBackPanel.messages"), "", messages));
        }
        add(new ActionButton(text("TeachBackPanel.other"), () -> {
                    ask();
                    getElement().executeJs("window.weegwijzer.goTo(this.querySelector('vaadin-radio-group'))");
                })
                .quiet());
        return thanks;
    }

    private static String label(Understood understood) {
        return switch (understood) {
            case YES -> text("TeachBackPanel.yes");
            case A_BIT -> text("TeachBackPanel.aBit");
            case NO -> text("TeachBackPanel.no");
        };
    }

    private static String thanks(Understood understood) {
        return switch (understood) {
            case YES -> text("TeachBackPanel.thanksYes");
            case A_BIT -> text("TeachBackPanel.thanksABit");
            case NO -> text("TeachBackPanel.thanksNo");
        };
    }
}
