package nl.weegwijzer.ui.client.choosing;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.weegwijzer.response.choosing.Choice;
import nl.weegwijzer.ui.block.Quote;

/** What both said so far. What the professional wants is shown only once the client said what they want. */
final class StagePanel extends Div {

    private static final long serialVersionUID = 1L;

    StagePanel(Together now) {
        Choice choice = now.choice();
        Choice.PutOff putOff = choice.putOff();
        addClassNames("notice", "stack-s");
        if (putOff != null) {
            putOff(putOff, now);
            return;
        }
        Choice.Wish client = choice.client();
        Choice.Wish professional = choice.professional();
        if (client == null) {
            add(new Paragraph(professional == null ? text("StagePanel.nobody") : text("StagePanel.professionalSaid")));
            return;
        }
        add(new Paragraph(text("StagePanel.client", now.name(client.option()))));
        add(new Paragraph(professional == null ? text("StagePanel.waits") : both(now, client, professional)));
    }

    private void putOff(Choice.PutOff putOff, Together now) {
        add(new Paragraph(text("StagePanel.putOff", putOff.by(), putOff.until())), new Quote(putOff.words()));
        if (putOff.ended(now.today())) {
            add(new Paragraph(text("StagePanel.ended")));
        }
    }

    private static String both(Together now, Choice.Wish client, Choice.Wish professional) {
        return client.option().equals(professional.option())
                ? text("StagePanel.together", now.name(client.option()))
                : text("StagePanel.different", now.name(professional.option()));
    }
}
