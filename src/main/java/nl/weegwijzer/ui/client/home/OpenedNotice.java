package nl.weegwijzer.ui.client.home;

import static nl.weegwijzer.ui.text.Texts.moment;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Announcer;
import nl.weegwijzer.ui.client.Paths;
import org.jspecify.annotations.Nullable;

/** Says that somebody from outside the team opened the dossier, until the client has seen who it was. */
final class OpenedNotice extends Paragraph {

    private static final long serialVersionUID = 1L;

    private final Span words = new Span();

    OpenedNotice(TrajectId traject) {
        addClassName("notice");
        setVisible(false);
        add(words);
        add(" ");
        add(new Anchor(Paths.lookIn(traject), text("OpenedNotice.who")));
    }

    void show(@Nullable Instant openedAt) {
        if (openedAt == null) {
            setVisible(false);
            return;
        }
        String said = text("OpenedNotice.opened", moment(openedAt));
        if (!said.equals(words.getText())) {
            words.setText(said);
            Announcer.say(said);
        }
        setVisible(true);
    }
}
