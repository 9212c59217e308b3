package nl.weegwijzer.ui.client.looked;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weegwijzer.architecture.House;
import nl.weegwijzer.dossier.Ground;
import nl.weegwijzer.people.access.ForAdministrator;
import nl.weegwijzer.people.access.ForClient;
import nl.weegwijzer.people.access.ForParties;
import nl.weegwijzer.people.access.ForProfessional;
import nl.weegwijzer.shared.TrajectId;
import org.junit.jupiter.api.Test;

class MatterTest {

    private static final Set<Class<?>> GUARDS =
            Set.of(ForClient.class, ForProfessional.class, ForParties.class, ForAdministrator.class);

    /** They open no dossier: about an account, an organisation, or refused. */
    private static final Set<String> NO_DOSSIER = Set.of("OWN_ACCOUNT", "MANAGER", "PROFESSIONAL", "NONE");

    @Test
    void isSaidOfEveryServiceThatLeadsIntoATraject() {
        List<String> unsaid = services().stream()
                .map(type -> type.substring(type.lastIndexOf('.') + 1))
                .filter(service -> Matter.of(service) == Matter.DOSSIER)
                .toList();

        assertThat(services()).hasSizeGreaterThan(70);
        assertThat(unsaid)
                .describedAs("services whose looks a client could not read")
                .isEmpty();
    }

    @Test
    void isToldByTheNameOfTheServiceAlone() {
        assertThat(services().stream()
                        .collect(groupingBy(type -> type.substring(type.lastIndexOf('.') + 1)))
                        .values())
                .describedAs("services that share a name share a line in the log")
                .allSatisfy(same -> assertThat(same).hasSize(1));
    }

    @Test
    void goesWithAGroundForEveryReasonThatOpensADossier() throws ClassNotFoundException {
        for (Object reason :
                Class.forName("nl.weegwijzer.people.access.Decision$Reason").getEnumConstants()) {
            String name = ((Enum<?>) reason).name();
            if (!NO_DOSSIER.contains(name)) {
                assertThat(Ground.valueOf(name)).hasToString(name);
            }
        }
    }

    private static Set<String> services() {
        return House.CLASSES.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(MatterTest::leadsIntoATraject)
                .map(method -> method.getOwner().getName())
                .collect(Collectors.toSet());
    }

    private static boolean leadsIntoATraject(JavaMethod method) {
        return GUARDS.stream().anyMatch(guard -> method.isAnnotatedWith(guard.getName()))
                && method.getRawParameterTypes().stream()
                        .findFirst()
                        .filter(type -> type.isEquivalentTo(TrajectId.class))
                        .isPresent();
    }
}
