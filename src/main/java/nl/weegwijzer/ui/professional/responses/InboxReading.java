package nl.weegwijzer.ui.professional.responses;

import nl.weegwijzer.afweging.publishing.ProgressOverview;
import nl.weegwijzer.people.access.ForProfessional;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.response.ResponseOverview;
import nl.weegwijzer.response.readfirst.ReadingFirst;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** Reads what a client said, in one look. */
@Service
class InboxReading {

    private final TrajectOverview trajecten;
    private final ResponseOverview responses;
    private final ReadingFirst first;
    private final ProgressOverview progress;

    InboxReading(TrajectOverview trajecten, ResponseOverview responses, ReadingFirst first, ProgressOverview progress) {
        this.trajecten = trajecten;
        this.responses = responses;
        this.first = first;
        this.progress = progress;
    }

    /** Everything said in a traject by now. */
    @ForProfessional
    public Inbox of(TrajectId traject) {
        return new Inbox(trajecten.one(traject), responses.said(traject), first.in(traject), progress.of(traject));
    }
}
