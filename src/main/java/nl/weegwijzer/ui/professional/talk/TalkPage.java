package nl.weegwijzer.ui.professional.talk;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.weegwijzer.catalogue.Catalogue;
import nl.weegwijzer.conversation.ConversationId;
import nl.weegwijzer.conversation.Holding;
import nl.weegwijzer.conversation.Preparing;
import nl.weegwijzer.conversation.act.TalkState;
import nl.weegwijzer.conversation.invitation.Inviting;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.live.LiveTrajecten;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.DeskScreen;
import nl.weegwijzer.ui.shell.DeskLayout;
import org.jspecify.annotations.Nullable;

/** One talk: preparing it with what helps, the ways to hold it, and afterwards its record. */
@Route(value = DeskPaths.TALK, layout = DeskLayout.class)
@RolesAllowed("PROFESSIONAL")
class TalkPage extends DeskScreen {

    private static final long serialVersionUID = 1L;

    private final transient TalkReading reading;
    private final transient Preparing preparing;
    private final transient Holding holding;
    private final transient Inviting inviting;
    private final transient Catalogue catalogue;
    private final transient LiveTrajecten live;

    TalkPage(
            TalkReading reading,
            Preparing preparing,
            Holding holding,
            Inviting inviting,
            Catalogue catalogue,
            LiveTrajecten live) {
        this.reading = reading;
        this.preparing = preparing;
        this.holding = holding;
        this.inviting = inviting;
        this.catalogue = catalogue;
        this.live = live;
    }

    static ConversationId talk(RouteParameters address) {
        return ConversationId.parse(address.get("gesprek").orElseThrow(NotFound::new));
    }

    @Override
    protected void fill(Div content, RouteParameters address) {
        TrajectId traject = traject(address);
        ConversationId id = talk(address);
        TalkDesk desk = reading.one(traject, id);
        Div stage = new Div();
        Board board = new Board(traject, id, stage);
        content.add(
                new Trail(text("TalkPage.back"), DeskPaths.talks(traject)),
                new Headline(text("TalkPage.title", desk.client())),
                board.begin(desk),
                stage);
        live.refresh(content, List.of(traject), board::refresh);
    }

    /** Keeps the forms that are being written, and begins anew once the talk was held. */
    private final class Board {

        private final TrajectId traject;
        private final ConversationId id;
        private final Div room;
        private @Nullable Stage shown;
        private @Nullable MeetingPanel meeting;

        Board(TrajectId traject, ConversationId id, Div room) {
            this.traject = traject;
            this.id = id;
            this.room = room;
        }

        MeetingPanel begin(TalkDesk desk) {
            MeetingPanel panel = new MeetingPanel(traject, desk, preparing, inviting, this::refresh);
            meeting = panel;
            show(desk);
            return panel;
        }

        void refresh() {
            show(reading.one(traject, id));
        }

        private void show(TalkDesk desk) {
            if (meeting != null) {
                meeting.show(desk);
            }
            room.setVisible(desk.talk().calledOff() == null);
            if (shown == null || !shown.fits(desk)) {
                shown = stage(traject, desk);
                shown.whenDone(this::refresh);
                room.removeAll();
                room.add(shown.content());
            }
            shown.show(desk);
        }
    }

    private Stage stage(TrajectId traject, TalkDesk desk) {
        return desk.talk().standing().state() == TalkState.PREPARING
                ? new PreparingStage(traject, desk, preparing, holding, catalogue)
                : new RecordStage(traject, desk, holding);
    }
}
