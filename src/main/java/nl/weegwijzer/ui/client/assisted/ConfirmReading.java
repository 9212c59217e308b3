package nl.weegwijzer.ui.client.assisted;

import java.util.List;
import nl.weegwijzer.conversation.assisted.AssistedOverview;
import nl.weegwijzer.conversation.assisted.AssistedSummary;
import nl.weegwijzer.people.access.ForClient;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** Reads what was typed for a client, in one look. */
@Service
class ConfirmReading {

    private final AssistedOverview assisted;

    ConfirmReading(AssistedOverview assisted) {
        this.assisted = assisted;
    }

    /** Everything, the newest first. */
    @ForClient
    public List<AssistedSummary> all(TrajectId traject) {
        return assisted.all(traject);
    }
}
