package nl.weegwijzer.ui.professional.reading;

import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.checking.ReadingAlong;
import nl.weegwijzer.afweging.checking.ReadingState;
import nl.weegwijzer.afweging.document.ExplanationDocument;
import nl.weegwijzer.afweging.document.Links;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.ActionLink;
import nl.weegwijzer.ui.block.Announcer;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.professional.ClientScreen;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.DeskScreen;
import nl.weegwijzer.ui.shell.DeskLayout;

/** A colleague reads along: the page of the client, and what they think of it. Here nothing of the text can be changed. */
@Route(value = DeskPaths.SECOND_READING, layout = DeskLayout.class)
@RolesAllowed("PROFESSIONAL")
class SecondReadingPage extends DeskScreen {

    private static final long serialVersionUID = 1L;

    private static final Locale WRITTEN_IN = Locale.of("nl");

    private final transient ManuscriptReading reading;
    private final transient ReadingAlong readingAlong;
    private final transient ExplanationDocument document;

    SecondReadingPage(ManuscriptReading reading, ReadingAlong readingAlong, ExplanationDocument document) {
        this.reading = reading;
        this.readingAlong = readingAlong;
        this.document = document;
    }

    @Override
    protected void fill(Div content, RouteParameters address) {
        TrajectId traject = traject(address);
        AfwegingId afweging = afweging(address);
        Manuscript manuscript = reading.of(traject, afweging);
        Div sides = new Div(new Div(form(traject, afweging, manuscript)), page(manuscript));
        sides.addClassName("bench");
        String client = manuscript.traject().clientName();
        content.add(
                new Trail(client, DeskPaths.traject(traject)),
                new Headline(text("SecondReadingPage.title", client)),
                sides);
    }

    private Section page(Manuscript manuscript) {
        ClientScreen screen = new ClientScreen();
        screen.show(document.render(manuscript.explanation(), WRITTEN_IN, Links.none()));
        Section page = new Section(screen);
        page.setAriaLabel(text("SecondReadingPage.preview"));
        page.addClassName("whole");
        return page;
    }

    private Component form(TrajectId traject, AfwegingId afweging, Manuscript manuscript) {
        if (!manuscript.mine()) {
            return new Paragraph(text("SecondReadingPage.notAsked"));
        }
        Div place = new Div();
        place.add(new RemarksForm(manuscript.traject().clientName(), afweging + "/meelezen", (approved, remarks) -> {
            readingAlong.answer(traject, afweging, approved, remarks);
            place.removeAll();
            place.add(receipt(approved));
        }));
        return place;
    }

    private static Component receipt(boolean approved) {
        String said = text("SecondReadingPage.sent", word(approved ? ReadingState.APPROVED : ReadingState.NOT_YET));
        Announcer.say(said);
        Paragraph notice = new Paragraph(said);
        notice.addClassName("notice");
        Div receipt = new Div(notice, new ActionLink(text("SecondReadingPage.back"), DeskPaths.caseload()));
        receipt.addClassName("stack");
        return receipt;
    }
}
