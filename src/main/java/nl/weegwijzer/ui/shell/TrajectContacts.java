package nl.weegwijzer.ui.shell;

import java.util.List;
import java.util.Optional;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.people.traject.TrajectSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The contact person of the traject that a client walks. */
@Component
final class TrajectContacts implements Contacts {

    private final TrajectOverview trajecten;
    private final CurrentPerson current;

    TrajectContacts(TrajectOverview trajecten, CurrentPerson current) {
        this.trajecten = trajecten;
        this.current = current;
    }

    @Override
    public Optional<Contact> of(@Nullable String traject) {
        if (!current.has(Role.CLIENT)) {
            return Optional.empty();
        }
        List<TrajectSummary> walked = trajecten.walkedByMe();
        return walked.stream()
                .filter(one -> one.id().toString().equals(traject))
                .findFirst()
                .or(() -> walked.stream().findFirst())
                .map(one -> new Contact(one.contactName(), one.contactPhone(), one.archivedAt() != null));
    }
}
