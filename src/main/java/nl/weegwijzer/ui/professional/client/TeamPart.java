package nl.weegwijzer.ui.professional.client;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weegwijzer.people.traject.TeamMember;
import nl.weegwijzer.ui.block.Part;

/** Who works with the client. */
final class TeamPart extends DeskPart {

    private static final long serialVersionUID = 1L;

    private final UnorderedList names = new UnorderedList();

    TeamPart() {
        add(new Part(text("TeamPart.title"), names));
    }

    @Override
    void show(TrajectDesk desk) {
        names.removeAll();
        desk.team().forEach(member -> names.add(new ListItem(line(member, desk))));
    }

    private static String line(TeamMember member, TrajectDesk desk) {
        boolean contact = member.id().equals(desk.traject().contact());
        return Stream.of(member.name(), member.profession(), member.phone(), contact ? text("TeamPart.contact") : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
