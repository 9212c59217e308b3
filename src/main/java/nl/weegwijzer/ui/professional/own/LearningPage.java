package nl.weegwijzer.ui.professional.own;

import static nl.weegwijzer.ui.text.Texts.language;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.DeskScreen;
import nl.weegwijzer.ui.shell.DeskLayout;

/** One learning piece, to read in two or three minutes or to print. */
@Route(value = DeskPaths.LEARNING, layout = DeskLayout.class)
@RolesAllowed("PROFESSIONAL")
class LearningPage extends DeskScreen {

    private static final long serialVersionUID = 1L;

    @Override
    protected void fill(Div content, RouteParameters address) {
        LearningPiece piece = LearningPiece.of(subject(address), language());
        NativeButton print = new NativeButton(text("LearningPage.print"));
        print.addClassNames("button", "no-print");
        print.getElement().executeJs("this.addEventListener('click', () => window.print())");
        content.add(
                new Trail(text("LearningPage.back"), DeskPaths.caseload()),
                new Headline(piece.title()),
                new LearningText(piece, true),
                new Div(print));
    }

    private static LearningPiece.Subject subject(RouteParameters address) {
        return Arrays.stream(LearningPiece.Subject.values())
                .filter(subject -> subject.address().equals(address.get("piece").orElse("")))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
