package nl.weegwijzer.response.progress;

import java.util.List;
import nl.weegwijzer.people.access.ForParties;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** How far a client has weighed along. */
@Service
public class AlongOverview {

    private final Alongs alongs;

    AlongOverview(Alongs alongs) {
        this.alongs = alongs;
    }

    /** Every explanation of a traject of which the newest version holds factors. */
    @ForParties
    public List<Along> of(TrajectId traject) {
        return alongs.of(traject.value());
    }
}
