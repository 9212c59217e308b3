package nl.weegwijzer.ui.professional.talk;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.weegwijzer.conversation.ConversationSummary;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.ActionLink;
import nl.weegwijzer.ui.professional.DeskPaths;

/** After the last subject: whether each has an outcome, and the way to the record. */
final class TableEnd extends Div {

    private static final long serialVersionUID = 1L;

    TableEnd(TrajectId traject, ConversationSummary talk) {
        int open = talk.unfinished().size();
        addClassName("stack");
        add(
                new Paragraph(open == 0 ? text("TablePage.all") : text("TablePage.open", open)),
                new ActionLink(
                        text("TablePage.record"),
                        DeskPaths.talk(traject, talk.standing().id())));
    }
}
