package nl.weegwijzer.ui.professional.client;

import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.weegwijzer.conversation.ConversationGlance;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.ActionLink;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.Tag;
import nl.weegwijzer.ui.talk.Subjects;

/** The talks with the client, in a line each. */
final class TalksPart extends DeskPart {

    private static final long serialVersionUID = 1L;

    private final transient TrajectId traject;
    private final Paragraph none = new Paragraph(text("TalksPart.none"));
    private final UnorderedList list = new UnorderedList();

    TalksPart(TrajectSummary traject) {
        this.traject = traject.id();
        list.addClassNames("bare", "stack-s");
        ActionLink all = new ActionLink(text("TalksPart.all"), DeskPaths.talks(traject.id()));
        ActionLink assist = new ActionLink(text("TalksPart.assist"), DeskPaths.assist(traject.id()));
        Div ways = new Div(all, assist);
        ways.addClassName("row");
        Part part = new Part(text("TalksPart.title"), none, list, ways);
        part.addClassName("stack");
        add(part);
    }

    @Override
    void show(TrajectDesk desk) {
        list.removeAll();
        desk.talks().forEach(talk -> list.add(line(talk)));
        none.setVisible(desk.talks().isEmpty());
    }

    private ListItem line(ConversationGlance talk) {
        String about = talk.standing().question().isEmpty()
                ? text("TalksPage.noQuestion")
                : talk.standing().question();
        Div line = new Div(
                new Anchor(DeskPaths.talk(traject, talk.id()), about),
                new Tag(word(talk.standing().state())),
                new Span(Subjects.when(talk)));
        line.addClassName("row");
        return new ListItem(line);
    }
}
