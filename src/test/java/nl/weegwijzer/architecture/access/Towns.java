package nl.weegwijzer.architecture.access;

import java.util.List;
import java.util.stream.Stream;
import nl.weegwijzer.architecture.access.Guests.Guest;
import nl.weegwijzer.architecture.access.Guests.How;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.people.traject.Arranging;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.Town;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;

/** Two towns with everyone in them, and dossiers that are one's own, a neighbour's, another town's, and closed. */
@Lazy
@TestComponent
class Towns {

    private final Acting administrator;
    private final Dossier own;
    private final Dossier beside;
    private final Dossier elsewhere;
    private final Dossier archived;
    private final List<Guest> guests;
    private final List<Acting> everyone;

    Towns(Town town, Dossiers dossiers, Guests letting, Arranging arranging) {
        administrator = town.found();
        Acting mayor = town.found();
        own = dossiers.make("own", administrator);
        beside = dossiers.make("beside", administrator);
        elsewhere = dossiers.make("elsewhere", mayor);
        archived = dossiers.make("archived", administrator, own.client(), own.professional());
        guests = letting.let(administrator, own, archived);
        administrator.doing(() -> arranging.archive(archived.traject()));
        everyone = Stream.of(
                        Stream.of(own, beside, elsewhere)
                                .flatMap(dossier -> Stream.of(dossier.client(), dossier.professional())),
                        Stream.of(
                                administrator,
                                mayor,
                                town.make(administrator, "Anne Visser", Role.CHAIN_PARTNER),
                                town.make(administrator, "Ruud Bakker", Role.MANAGER),
                                new Acting(own.client().personId(), administrator.organisation(), List.of())),
                        guests.stream().map(Guest::who))
                .flatMap(those -> those)
                .toList();
    }

    Acting administrator() {
        return administrator;
    }

    /** The dossier of those who come for it. */
    Dossier own() {
        return own;
    }

    /** Dossiers of other people: in the same town, and in another. */
    List<Dossier> ofOthers() {
        return List.of(beside, elsewhere);
    }

    /** Every dossier there is. */
    List<Dossier> existing() {
        return List.of(own, beside, elsewhere, archived);
    }

    /** Whether somebody who was let in comes through a door of a dossier. */
    boolean letsIn(Acting somebody, Door door, Dossier dossier) {
        return guests.stream().anyMatch(guest -> guest.who().equals(somebody) && guest.comesIn(door, dossier));
    }

    /** Whether a dossier is none of their own, and nothing in it was opened for them. */
    boolean isForeign(Dossier dossier, Acting somebody) {
        return !dossier.isOf(somebody)
                && !dossier.isInCareOf(somebody)
                && guests.stream().noneMatch(guest -> guest.who().equals(somebody) && guest.isLetInto(dossier));
    }

    /** Somebody who was let into the dossier of those who come for it. */
    Acting guest(How how) {
        return guests.stream()
                .filter(guest -> guest.how() == how)
                .findFirst()
                .orElseThrow()
                .who();
    }

    /** Somebody of the own dossier, or of its town, who may come in there. */
    Acting whoMayCome(Door door) {
        if (door.isForWhoeverRuns()) {
            return administrator;
        }
        if (door.isForChainPartners()) {
            return guest(How.ALL_AND_GOALS);
        }
        return door.isForProfessionals() || door.isForAnyProfessional() ? own.professional() : own.client();
    }

    /** Somebody of each kind, and one whom no role is left. */
    List<Acting> everyone() {
        return everyone;
    }
}
