package nl.weegwijzer.ui.professional.client;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.List;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.response.ResponseId;
import nl.weegwijzer.response.Said;
import nl.weegwijzer.ui.block.ActionLink;
import nl.weegwijzer.ui.block.Lasting;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.professional.ClientWords;
import nl.weegwijzer.ui.professional.DeskPaths;

/** What the client said and still waits for. */
final class WordsPart extends DeskPart {

    private static final long serialVersionUID = 1L;

    private static final int AT_ONCE = 5;

    private final Paragraph summary = new Paragraph();
    private final ActionLink answer;
    private final transient Lasting<Said, ResponseId, ClientWords> list;

    WordsPart(TrajectSummary traject, Clock clock) {
        Div panels = new Div();
        panels.addClassNames("rows", "column");
        list = new Lasting<>(panels, Said::id, said -> new ClientWords(said, clock), (panel, same) -> {});
        answer = new ActionLink(text("WordsPart.all"), DeskPaths.responses(traject.id()));
        Part part = new Part(text("WordsPart.title", traject.clientName()), summary, panels, answer);
        part.addClassName("stack");
        add(part);
    }

    @Override
    void show(TrajectDesk desk) {
        List<Said> waiting = desk.waiting();
        summary.setText(summary(desk, waiting.size()));
        list.show(waiting.stream().limit(AT_ONCE).toList());
        answer.setText(waiting.isEmpty() ? text("WordsPart.all") : text("WordsPart.answer"));
        answer.setVisible(!desk.said().isEmpty());
    }

    private static String summary(TrajectDesk desk, int waiting) {
        if (desk.said().isEmpty()) {
            return text("WordsPart.nothing", desk.traject().clientName());
        }
        return waiting == 0 ? text("WordsPart.answered") : text("WordsPart.waiting", waiting);
    }
}
