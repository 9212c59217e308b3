package nl.weegwijzer.response;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.access.ForClient;
import nl.weegwijzer.people.access.ForProfessional;
import nl.weegwijzer.people.access.Representing;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.response.Response.Writer;
import nl.weegwijzer.response.readfirst.ClientWrote;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.RetriedWhenOvertaken;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.shared.pace.Pace;
import nl.weegwijzer.shared.pace.Paced;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** A client says something, at any time: about a published version, an item of it, or nothing in particular. */
@Service
@RetriedWhenOvertaken
public class Responding {

    private final Responses responses;
    private final TrajectOverview trajecten;
    private final Representing representing;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Responding(
            Responses responses,
            TrajectOverview trajecten,
            Representing representing,
            CurrentPerson current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.responses = responses;
        this.trajecten = trajecten;
        this.representing = representing;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps what a client says, or a representative on their behalf: whether something was understood is the client's own.
     * The same form sent again is the same act and gives back the first.
     *
     * @param submission the form; a page makes one for each empty form
     * @param about what it is about, or null for nothing in particular
     * @param words at most {@link nl.weegwijzer.shared.Words#TEXT} characters
     * @throws WordsMissing when there are none, unless something was not understood
     * @throws nl.weegwijzer.shared.TooLong when there are more
     * @throws NoSuchItem when the version does not hold the item
     * @throws NotFound when there is no such version in this traject, or that is not for a representative to say
     */
    @ForClient(changes = true, orRepresentative = true)
    @Paced(Pace.WRITING)
    public ResponseId say(
            TrajectId traject, SubmissionId submission, ResponseKind kind, @Nullable About about, String words) {
        PersonId client = representing.client(traject).orElse(null);
        if (client != null && kind == ResponseKind.NOT_UNDERSTOOD) {
            throw new NotFound();
        }
        return keep(traject, submission, kind, about, words, new Writer(current.id(), client));
    }

    /**
     * Keeps what a client wrote on paper, as theirs, when a professional enters it. The same refusals as {@link #say}.
     *
     * @param submission the sheet, so that entering it twice is one act
     */
    @ForProfessional(changes = true)
    public ResponseId sayOnPaper(
            TrajectId traject, SubmissionId submission, ResponseKind kind, @Nullable About about, String words) {
        PersonId client = trajecten.one(traject).client();
        return keep(traject, submission, kind, about, words, new Writer(client, null));
    }

    private ResponseId keep(
            TrajectId traject,
            SubmissionId submission,
            ResponseKind kind,
            @Nullable About about,
            String words,
            Writer writer) {
        UUID sending = submission.with(kind, about, words);
        Optional<UUID> first = responses.sent(traject.value(), sending);
        if (first.isPresent()) {
            return new ResponseId(first.get());
        }
        String item = about == null ? "" : itemName(traject, about);
        Response response = responses.save(
                new Response(current.organisation(), traject, sending, kind, about, item, words, writer, clock));
        events.publishEvent(ClientWrote.response(traject, response.id().value(), words));
        events.publishEvent(new ResponseGiven(traject, response.id(), kind));
        return response.id();
    }

    private String itemName(TrajectId traject, About about) {
        UUID item = about.item() == null ? null : about.item().value();
        List<@Nullable String> found =
                responses.itemName(traject.value(), about.afweging().value(), about.version(), item);
        if (found.isEmpty()) {
            throw new NotFound();
        }
        String name = found.getFirst();
        if (name == null && item != null) {
            throw new NoSuchItem();
        }
        return name == null ? "" : name;
    }
}
