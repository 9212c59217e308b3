package nl.weegwijzer.ui.administrator;

import static nl.weegwijzer.ui.text.Texts.day;
import static nl.weegwijzer.ui.text.Texts.moment;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import nl.weegwijzer.people.traject.Arranging;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.administrator.AdministrationReading.Team;
import nl.weegwijzer.ui.block.ActionLink;
import nl.weegwijzer.ui.block.Pairs;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.block.Receipt;

/** One traject as it is now, and after each act anew, with a receipt of that act. */
final class TeamDesk extends Div implements TeamPanel.Acts {

    private static final long serialVersionUID = 1L;

    private final transient AdministrationReading reading;
    private final transient Arranging arranging;
    private final transient TrajectId traject;
    private final Receipt receipt = new Receipt();
    private final Div content = new Div();

    TeamDesk(AdministrationReading reading, Arranging arranging, Team team) {
        this.reading = reading;
        this.arranging = arranging;
        this.traject = team.traject().id();
        addClassName("stack");
        add(receipt, content);
        show(team);
    }

    /** The traject was made on the page before this one. */
    void arrive(String sentence) {
        receipt.arrive(sentence);
    }

    @Override
    public void join(PersonId person, String name) {
        arranging.join(traject, person);
        show(reading.team(traject));
        receipt.show(text("TeamDesk.joined", name));
    }

    @Override
    public void leave(PersonId person, String name) {
        arranging.leave(traject, person);
        show(reading.team(traject));
        receipt.show(text("TeamDesk.left", name), () -> join(person, name));
    }

    @Override
    public void makeContact(PersonId person, String name) {
        arranging.makeContact(traject, person);
        show(reading.team(traject));
        receipt.show(text("TeamDesk.contactMade", name));
    }

    private void archive() {
        arranging.archive(traject);
        show(reading.team(traject));
        receipt.show(text("TeamDesk.archived"));
    }

    private void show(Team team) {
        content.removeAll();
        content.addClassName("stack");
        content.add(facts(team.traject()), new Part(text("TeamPanel.title"), new TeamPanel(team, this)));
        if (!team.archived()) {
            content.add(letIn());
            content.add(new Part(text("ArchivePanel.title"), new ArchivePanel(this::archive)));
        }
    }

    private Div letIn() {
        String here = AdministrationPaths.traject(traject);
        Div ways = new Div(
                new ActionLink(text("StandInForm.title"), here + "/invallen"),
                new ActionLink(text("PaperForm.title"), here + "/machtiging"));
        ways.addClassName("row");
        return ways;
    }

    private static Pairs facts(TrajectSummary traject) {
        Pairs facts = new Pairs()
                .with(text("AllTrajectenPage.contact"), traject.contactName())
                .with(text("AllTrajectenPage.startedOn"), day(traject.startedOn()));
        if (traject.archivedAt() != null) {
            facts.with(text("TeamDesk.archivedAt"), moment(traject.archivedAt()));
        }
        return facts;
    }
}
