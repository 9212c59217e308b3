package nl.weegwijzer.ui.professional.client;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weegwijzer.people.traject.TeamMember;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.ui.block.ActionLink;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.professional.DeskPaths;

/** Who works with the client. */
final class TeamPart extends DeskPart {

    private static final long serialVersionUID = 1L;

    private final UnorderedList names = new UnorderedList();

    TeamPart(TrajectSummary traject) {
        Part part = new Part(text("TeamPart.title"), names);
        part.addClassName("stack");
        if (traject.archivedAt() == null) {
            part.add(new ActionLink(text("TeamPart.standIn"), DeskPaths.standIn(traject.id())));
        }
        add(part);
    }

    @Override
    void show(TrajectDesk desk) {
        names.removeAll();
        desk.team().forEach(member -> names.add(new ListItem(line(member, desk))));
    }

    private static String line(TeamMember member, TrajectDesk desk) {
        boolean contact = member.id().equals(desk.traject().contact());
        String until = member.until() == null ? null : text("TeamPart.until", member.until());
        String calls = contact ? text("TeamPart.contact") : null;
        return Stream.of(member.name(), member.profession(), member.phone(), calls, until)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
