package nl.weegwijzer.people.traject;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Clock;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;
import org.junit.jupiter.api.Test;

class TrajectTest {

    private final Clock clock = Clock.systemUTC();
    private final PersonId samira = PersonId.create();
    private final PersonId pieter = PersonId.create();
    private final Traject traject = new Traject(OrganisationId.create(), "12345678", PersonId.create(), samira, clock);

    @Test
    void alwaysHasAContactPerson() {
        assertThatExceptionOfType(ContactPersonStays.class).isThrownBy(() -> traject.leave(samira));
    }

    @Test
    void letsTheContactPersonGoOnceThereIsAnother() {
        traject.contact(pieter, clock);

        assertThatNoException().isThrownBy(() -> traject.leave(samira));
        assertThatExceptionOfType(ContactPersonStays.class).isThrownBy(() -> traject.leave(pieter));
    }

    @Test
    void refusesEveryChangeOnceArchived() {
        traject.archive(clock.instant());

        assertThatExceptionOfType(TrajectArchived.class).isThrownBy(() -> traject.join(pieter, clock));
        assertThatExceptionOfType(TrajectArchived.class).isThrownBy(() -> traject.leave(pieter));
        assertThatNoException()
                .as("what is so already is no change")
                .isThrownBy(() -> traject.archive(clock.instant()));
    }
}
