package nl.weegwijzer.ui.professional.assisted;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.weegwijzer.conversation.assisted.AssistedSummary;
import nl.weegwijzer.conversation.assisted.Assisting;
import nl.weegwijzer.conversation.assisted.Confirming;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Announcer;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Lasting;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.field.OneAct;
import nl.weegwijzer.ui.live.LiveTrajecten;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.DeskScreen;
import nl.weegwijzer.ui.shell.DeskLayout;
import nl.weegwijzer.ui.talk.TypedWords;

/** Types what a client says, in their presence; shows the code with which they confirm it, and what became of it. */
@Route(value = DeskPaths.ASSIST, layout = DeskLayout.class)
@RolesAllowed("PROFESSIONAL")
class AssistPage extends DeskScreen {

    private static final long serialVersionUID = 1L;

    private final transient AssistReading reading;
    private final transient Assisting assisting;
    private final transient Confirming confirming;
    private final transient LiveTrajecten live;

    AssistPage(AssistReading reading, Assisting assisting, Confirming confirming, LiveTrajecten live) {
        this.reading = reading;
        this.assisting = assisting;
        this.confirming = confirming;
        this.live = live;
    }

    @Override
    protected void fill(Div content, RouteParameters address) {
        TrajectId traject = traject(address);
        Assisted assisted = reading.of(traject);
        String client = assisted.traject().clientName();
        Div typed = new Div();
        var list = list(typed, traject);
        Runnable refresh = () -> list.show(reading.typed(traject));
        list.show(assisted.typed());
        content.add(new Trail(client, DeskPaths.traject(traject)), new Headline(text("AssistPage.title", client)));
        if (assisted.traject().archivedAt() == null) {
            content.add(new Paragraph(text("AssistPage.rule", client)));
            content.add(typing(assisted, refresh), code(traject, client));
        }
        content.add(new Part(text("AssistPage.typed"), typed));
        live.refresh(content, List.of(traject), refresh);
    }

    private Lasting<AssistedSummary, AssistedSummary, Component> list(Div typed, TrajectId traject) {
        typed.addClassName("options");
        return new Lasting<>(typed, one -> one, one -> card(traject, one), (_, _) -> {});
    }

    private AssistForms typing(Assisted assisted, Runnable refresh) {
        return new AssistForms(assisting, assisted, () -> kept(refresh));
    }

    private static void kept(Runnable refresh) {
        refresh.run();
        Announcer.say(text("AssistPage.kept"));
    }

    private Part code(TrajectId traject, String client) {
        Paragraph digits = new Paragraph();
        digits.addClassName("code");
        digits.setVisible(false);
        NativeButton make = OneAct.on(new NativeButton(text("AssistPage.make")), press -> {
            digits.setText(assisting.code(traject, press));
            digits.setVisible(true);
            Announcer.say(text("AssistPage.made"));
        });
        make.getElement().setAttribute("type", "button");
        make.addClassNames("button", "main", "no-print");
        Part part = new Part(text("AssistPage.code"), new Paragraph(text("AssistPage.codeHelp", client)), make, digits);
        part.addClassName("stack");
        return part;
    }

    /** What waits can be entered as signed on paper too. */
    private Component card(TrajectId traject, AssistedSummary typed) {
        TypedWords card = new TypedWords(typed);
        if (typed.waits()) {
            NativeButton signed =
                    new NativeButton(text("AssistPage.signed"), _ -> confirming.signedOnPaper(traject, typed.id()));
            signed.getElement().setAttribute("type", "button");
            signed.getElement()
                    .setAttribute("aria-label", text("AssistPage.signedWhich", TypedWords.title(typed.typed())));
            signed.addClassNames("button", "no-print");
            card.add(signed);
        }
        return card;
    }
}
