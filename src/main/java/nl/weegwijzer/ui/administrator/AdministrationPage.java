package nl.weegwijzer.ui.administrator;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Function;
import nl.weegwijzer.ui.administrator.AdministrationReading.Waiting;
import nl.weegwijzer.ui.block.ActionLink;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.shell.DeskLayout;

/** The home of an administrator: what waits for them, and what they can begin. */
@Route(value = AdministrationPaths.START, layout = DeskLayout.class)
@RolesAllowed("ADMINISTRATOR")
class AdministrationPage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 10;

    private final transient AdministrationReading reading;

    AdministrationPage(AdministrationReading reading) {
        this.reading = reading;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Waiting waiting = reading.waiting();
        removeAll();
        add(beginnings(), withoutSignIn(waiting), withoutTraject(waiting));
    }

    private static Component beginnings() {
        Div row = new Div(
                new ActionLink(text("NewPersonPage.title"), "/" + AdministrationPaths.NEW_PERSON).main(),
                new ActionLink(text("NewTrajectPage.title"), "/" + AdministrationPaths.NEW_TRAJECT));
        row.addClassName("row");
        Div stack = new Div(
                new Headline(text("AdministrationPage.title")), new Paragraph(text("AdministrationPage.intro")), row);
        stack.addClassName("stack");
        return stack;
    }

    private static Part withoutSignIn(Waiting waiting) {
        return new Part(
                text("AdministrationPage.withoutSignIn"),
                list(
                        waiting.withoutSignIn(),
                        text("AdministrationPage.everyoneSignsIn"),
                        person -> new Span(person.roleWords())));
    }

    private static Part withoutTraject(Waiting waiting) {
        return new Part(
                text("AdministrationPage.withoutTraject"),
                list(waiting.withoutTraject(), text("AdministrationPage.everyoneWalks"), AdministrationPage::traject));
    }

    private static ActionLink traject(PersonEntry client) {
        Span whose = new Span(", " + client.name());
        whose.addClassName("hush");
        ActionLink link = new ActionLink(text("NewTrajectPage.title"), AdministrationPaths.newTraject(client.id()));
        link.add(whose);
        return link;
    }

    private static Component list(List<PersonEntry> people, String nobody, Function<PersonEntry, Component> beside) {
        if (people.isEmpty()) {
            return new Paragraph(nobody);
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("bare", "rows");
        people.stream().limit(SHOWN).forEach(person -> list.add(line(person, beside.apply(person))));
        Div stack = new Div(list);
        stack.addClassNames("stack", "read");
        if (people.size() > SHOWN) {
            stack.add(new Anchor(
                    "/" + AdministrationPaths.PEOPLE, text("AdministrationPage.more", people.size() - SHOWN)));
        }
        return stack;
    }

    private static ListItem line(PersonEntry person, Component beside) {
        ListItem line = new ListItem(new Anchor(AdministrationPaths.person(person.id()), person.name()), beside);
        line.addClassNames("row", "spread");
        return line;
    }
}
