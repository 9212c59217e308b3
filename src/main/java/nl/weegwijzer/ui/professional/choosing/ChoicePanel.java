package nl.weegwijzer.ui.professional.choosing;

import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.weegwijzer.response.choosing.Choice;
import nl.weegwijzer.ui.block.Quote;
import nl.weegwijzer.ui.professional.Strong;
import org.jspecify.annotations.Nullable;

/** How far both are, and what each of them said. */
final class ChoicePanel extends Div {

    private static final long serialVersionUID = 1L;

    ChoicePanel(OnTheTable now) {
        Choice choice = now.choice();
        addClassNames("card", "stack-s");
        add(new Paragraph(new Strong(word(choice.stage()))));
        Choice.PutOff putOff = choice.putOff();
        if (putOff != null) {
            add(new Paragraph(text("ChoicePanel.putOff", putOff.by(), putOff.until())), new Quote(putOff.words()));
            if (putOff.ended(now.today()) && now.canChoose()) {
                add(new Paragraph(text("ChoicePanel.ended")));
            }
        }
        said(now, choice.client());
        said(now, choice.professional());
    }

    private void said(OnTheTable now, Choice.@Nullable Wish wish) {
        if (wish == null) {
            return;
        }
        add(new Paragraph(text("ChoicePanel.wants", wish.by(), now.name(wish.option()))));
        if (!wish.words().isEmpty()) {
            add(new Quote(wish.words()));
        }
    }
}
