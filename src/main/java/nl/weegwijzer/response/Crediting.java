package nl.weegwijzer.response;

import java.util.List;
import java.util.UUID;
import nl.weegwijzer.afweging.AfwegingPublished;
import nl.weegwijzer.afweging.Change;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes which version changed by what a client said, in the transaction in which that version is published. */
@Component
class Crediting {

    private final Responses responses;

    Crediting(Responses responses) {
        this.responses = responses;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AfwegingPublished published) {
        Change change = published.explanation().change();
        if (change == null || change.because().isEmpty()) {
            return;
        }
        List<UUID> said = change.because().stream().map(Change.Quote::id).toList();
        responses.ledTo(
                published.traject().value(),
                said,
                published.afweging().value(),
                published.explanation().number());
    }
}
