package nl.weegwijzer.ui.administrator;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.weegwijzer.people.traject.TeamMember;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.ui.administrator.AdministrationReading.Team;
import nl.weegwijzer.ui.block.GridTable;
import nl.weegwijzer.ui.field.Pickers;

/** The professionals of one traject, and the ways to change who they are. */
final class TeamPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Team team;
    private final transient Acts acts;

    /** What can be done with a team. The name is there to say afterwards who it was about. */
    interface Acts {

        void join(PersonId person, String name);

        void leave(PersonId person, String name);

        void makeContact(PersonId person, String name);
    }

    TeamPanel(Team team, Acts acts) {
        this.team = team;
        this.acts = acts;
        addClassName("stack");
        add(table());
        if (!team.archived()) {
            add(team.others().isEmpty() ? new Paragraph(text("TeamPanel.everyone")) : joining());
        }
    }

    private Component table() {
        GridTable table = new GridTable(List.of(
                text("PeoplePage.name"),
                text("TeamPanel.profession"),
                text("PeoplePage.phone"),
                text("TeamPanel.does")));
        team.members()
                .forEach(member -> table.addRow(
                        new Span(member.name()),
                        new Span(member.profession() == null ? text("TeamPanel.unknown") : member.profession()),
                        new Span(member.phone() == null ? text("PeoplePage.noPhone") : member.phone()),
                        does(member)));
        return table;
    }

    private Component does(TeamMember member) {
        if (member.id().equals(team.traject().contact())) {
            return new Span(text("TeamPanel.contact"));
        }
        if (member.until() != null) {
            return new Span(text("TeamPanel.standsIn", member.until()));
        }
        Div row = new Div();
        row.addClassName("row");
        if (!team.archived()) {
            row.add(
                    button(text("TeamPanel.makeContact"), member, acts::makeContact),
                    button(text("TeamPanel.leave"), member, acts::leave));
        }
        return row;
    }

    private interface Act {
        void on(PersonId person, String name);
    }

    private static NativeButton button(String words, TeamMember member, Act act) {
        Span whose = new Span(", " + member.name());
        whose.addClassName("hush");
        NativeButton button = new NativeButton(words, _ -> act.on(member.id(), member.name()));
        button.add(whose);
        button.addClassNames("button", "quiet");
        return button;
    }

    private Component joining() {
        ComboBox<PersonEntry> who = Pickers.find(text("TeamPanel.who"), team.others());
        who.setItemLabelGenerator(TrajectForm::words);
        NativeButton add = new NativeButton(text("TeamPanel.join"), _ -> join(who));
        add.addClassName("button");
        Div stack = new Div(who, add);
        stack.addClassNames("read", "stack");
        return stack;
    }

    private void join(ComboBox<PersonEntry> who) {
        PersonEntry chosen = who.getValue();
        who.setErrorMessage(text("TeamPanel.whoMissing"));
        who.setInvalid(chosen == null);
        if (chosen == null) {
            who.focus();
        } else {
            acts.join(chosen.id(), chosen.name());
        }
    }
}
