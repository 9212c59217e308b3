package nl.weegwijzer.response;

import java.time.Clock;
import java.util.List;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.access.ForAnyProfessional;
import nl.weegwijzer.people.access.ForParties;
import nl.weegwijzer.response.progress.News;
import nl.weegwijzer.response.progress.NewsRows;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** What clients said and what came of it. */
@Service
public class ResponseOverview {

    private final Responses responses;
    private final NewsRows news;
    private final CurrentPerson current;
    private final Clock clock;

    ResponseOverview(Responses responses, NewsRows news, CurrentPerson current, Clock clock) {
        this.responses = responses;
        this.news = news;
        this.current = current;
        this.clock = clock;
    }

    /** Everything said in a traject, the newest first. */
    @ForParties
    public List<Said> said(TrajectId traject) {
        return responses.said(traject.value());
    }

    /** Everything said about one afweging, whichever version was read, the newest first. */
    @ForParties
    public List<Said> about(TrajectId traject, AfwegingId afweging) {
        return responses.about(traject.value(), afweging.value());
    }

    /** One thing that was said. */
    @ForParties
    public Said one(TrajectId traject, ResponseId response) {
        return responses.one(traject.value(), response.value()).orElseThrow(NotFound::new);
    }

    /** What was said about nothing in particular and has no outcome yet, the newest first: to be seen while peeling. */
    @ForParties
    public List<Said> openWishes(TrajectId traject) {
        return responses.waitingWithoutItem(traject.value());
    }

    /** What clients said and weighed along in the trajecten in whose team they are. */
    @ForAnyProfessional
    public News newForMe() {
        return news.of(current.id(), current.organisation(), LegalDays.today(clock));
    }
}
