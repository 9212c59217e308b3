package nl.weegwijzer.ui.client.choosing;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.response.choosing.Choice;
import nl.weegwijzer.response.choosing.ChoiceStage;
import nl.weegwijzer.ui.block.Quote;
import org.jspecify.annotations.Nullable;

/** What was chosen, once nobody can choose any more; it asks nothing. */
final class ChosenPanel extends Div {

    private static final long serialVersionUID = 1L;

    ChosenPanel(Together now) {
        addClassNames("notice", "stack-s");
        if (now.choice().open()) {
            said(now);
        } else {
            became(now.explanation());
        }
    }

    private void became(Explanation explanation) {
        String name = explanation.options().stream()
                .filter(Explanation.Option::chosen)
                .map(Explanation.Option::name)
                .findFirst()
                .orElse(explanation.outcome());
        add(new Paragraph(text("ChosenPanel.became", name)));
    }

    /** What the professional wanted is told to a client who said what they want themselves. */
    private void apart(Together now, Choice.Wish client, Choice.@Nullable Wish professional) {
        add(new Paragraph(text("ChosenPanel.never")));
        add(new Paragraph(text("ChosenPanel.client", now.name(client.option()))));
        if (professional != null) {
            add(new Paragraph(text("ChosenPanel.professional", now.name(professional.option()))));
        }
    }

    private void said(Together now) {
        Choice choice = now.choice();
        Choice.Wish client = choice.client();
        if (client == null) {
            add(new Paragraph(text("ChosenPanel.never")));
        } else if (choice.stage() == ChoiceStage.TOGETHER) {
            add(new Paragraph(text("ChosenPanel.together", now.name(client.option()))));
        } else {
            apart(now, client, choice.professional());
        }
        Choice.PutOff putOff = choice.putOff();
        if (putOff != null) {
            add(new Paragraph(text("ChosenPanel.putOff", putOff.by(), putOff.until())), new Quote(putOff.words()));
        }
    }
}
