package nl.weegwijzer.ui.client.looked;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.weegwijzer.dossier.LookId;
import nl.weegwijzer.response.Responding;
import nl.weegwijzer.response.ResponseKind;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Quote;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.client.WhileOpen;
import nl.weegwijzer.ui.client.saying.SayingForm;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.shell.ClientLayout;

/** Asking the contact person about one line of who looked. The question is a message like any other, with that line in it. */
@Route(value = Paths.TRAJECT + "/" + Paths.LOOKED + "/:look/vraag", layout = ClientLayout.class)
@RolesAllowed("CLIENT")
class AskAboutLookPage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient AskingReading reading;
    private final transient Responding responding;

    AskAboutLookPage(AskingReading reading, Responding responding) {
        this.reading = reading;
        this.responding = responding;
        addClassNames("read", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TrajectId traject = Paths.traject(event);
        AskingReading.Asked asked = reading.of(traject, LookId.parse(Paths.parameter(event, "look")));
        String line = LookWords.quote(asked.look());
        ErrorSummary errors = new ErrorSummary();
        removeAll();
        add(
                new Trail(text("AskAboutLookPage.back"), Paths.looked(traject)),
                errors,
                new Headline(text("AskAboutLookPage.title")),
                new Paragraph(text("AskAboutLookPage.reader", asked.traject().contactName())),
                new Paragraph(text("AskAboutLookPage.about")),
                new Quote(line),
                WhileOpen.form(form(traject, asked.look().id(), line, errors)));
    }

    private Component form(TrajectId traject, LookId look, String line, ErrorSummary errors) {
        return new SayingForm(
                errors,
                "wie-keek/" + look,
                List.of(ResponseKind.QUESTION),
                (submission, kind, words) ->
                        responding.say(traject, submission, kind, null, text("AskAboutLookPage.words", line, words)),
                said -> Paths.go(Paths.said(traject, said)));
    }
}
