package nl.weegwijzer.people.admission;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import nl.weegwijzer.people.shown.Shown;
import nl.weegwijzer.people.shown.ShowsClients;
import nl.weegwijzer.shared.TrajectId;
import org.jspecify.annotations.Nullable;

/**
 * A traject into which the one who asks was let, with whom to call about it.
 *
 * @param afweging the one explanation that it opens, or null for all
 */
public record MyAdmission(
        TrajectId traject,
        String clientName,
        String contactName,
        @Nullable String contactPhone,
        Opens opens,
        @Nullable UUID afweging,
        LocalDate until)
        implements ShowsClients {

    /** As a query reads it. */
    MyAdmission(
            UUID traject,
            String clientName,
            String contactName,
            @Nullable String contactPhone,
            Opens opens,
            @Nullable UUID afweging,
            LocalDate until) {
        this(new TrajectId(traject), clientName, contactName, contactPhone, opens, afweging, until);
    }

    @Override
    public Stream<Shown> shown() {
        return Stream.of(new Shown(traject, opens.by()));
    }
}
