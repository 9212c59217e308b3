package nl.weegwijzer.ui.client.explanation;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import nl.weegwijzer.response.teachback.Understood;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.client.ActionButton;
import nl.weegwijzer.ui.client.Cards;
import nl.weegwijzer.ui.client.HelpAtOnce;
import nl.weegwijzer.ui.client.Paths;

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
        Understood said = reading.understood();
        if (said == null) {
            ask();
        } else {
            thank(said);
        }
    }

    private void ask() {
        removeAll();
        add(new TeachBackForm(
                draft, telling, told -> thank(told).getElement().executeJs("window.weegwijzer.goTo(this)")));
    }

    private void askAgain() {
        ask();
        getElement().executeJs("window.weegwijzer.goTo(this.querySelector('vaadin-radio-group'))");
    }

    private H3 thank(Understood said) {
        H3 thanks = new H3(thanks(said));
        thanks.getElement().setAttribute("tabindex", "-1");
        removeAll();
        add(thanks);
        if (said != Understood.YES) {
            add(new Paragraph(text("TeachBackPanel.again")), Cards.link(text("TeachBackPanel.messages"), "", messages));
        }
        add(new HelpAtOnce(), new Div(new ActionButton(text("TeachBackPanel.other"), this::askAgain).quiet()));
        return thanks;
    }

    private static String thanks(Understood understood) {
        return switch (understood) {
            case YES -> text("TeachBackPanel.thanksYes");
            case A_BIT -> text("TeachBackPanel.thanksABit");
            case NO -> text("TeachBackPanel.thanksNo");
        };
    }
}
