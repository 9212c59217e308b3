package nl.weegwijzer.architecture.access;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.security.Principal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.weegwijzer.architecture.House;
import nl.weegwijzer.bench.Measure;
import nl.weegwijzer.bench.Measures;
import nl.weegwijzer.people.Role;
import org.junit.jupiter.api.Test;

class RouteMatrixTest {

    private static final Set<Role> EVERYONE = EnumSet.allOf(Role.class);

    /** For whom the pages are whose address begins so. */
    private static final Map<String, Set<Role>> AUDIENCES = Map.ofEntries(
            entry("", EVERYONE),
            entry("activeren", EVERYONE),
            entry("overzicht", Set.of(Role.CLIENT)),
            entry("mijn", Set.of(Role.CLIENT)),
            entry("trajecten", Set.of(Role.PROFESSIONAL)),
            entry("dossier-openen", Set.of(Role.PROFESSIONAL)),
            entry("namens", Set.of(Role.REPRESENTATIVE)),
            entry("traject", Set.of(Role.PROFESSIONAL)),
            entry("tekstblokken", Set.of(Role.PROFESSIONAL)),
            entry("leren", Set.of(Role.PROFESSIONAL)),
            entry("pauze", Set.of(Role.PROFESSIONAL)),
            entry("beheer", Set.of(Role.ADMINISTRATOR)),
            entry("ketenpartner", Set.of(Role.CHAIN_PARTNER)),
            entry("manager", Set.of(Role.MANAGER)),
            entry("kaders", Set.of(Role.MANAGER, Role.ADMINISTRATOR)),
            entry("berichten-van-klanten", Set.of(Role.MANAGER, Role.ADMINISTRATOR)),
            entry("woordenlijst", Set.of(Role.MANAGER, Role.ADMINISTRATOR)));

    private final AccessAnnotationChecker vaadin = new AccessAnnotationChecker();

    @Test
    void opensEachPageForItsAudienceAlone() {
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (Class<?> page : pages()) {
            for (Role role : Role.values()) {
                tried++;
                if (opens(page, role) != audience(page).contains(role)) {
                    wrong.add(page.getSimpleName() + " for " + role);
                }
            }
            tried++;
            if (vaadin.hasAccess(page, null, _ -> false)) {
                wrong.add(page.getSimpleName() + " for nobody");
            }
        }
        Measures.save(
                "access-routes",
                List.of(
                        Measure.atLeast("access: page × role", tried, 1, "tried"),
                        Measure.exactly("access: pages open to others", wrong.size(), 0, "found")));
        assertThat(wrong).isEmpty();
    }

    private static List<Class<?>> pages() {
        return House.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Route.class))
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    }

    private boolean opens(Class<?> page, Role role) {
        Principal somebody = () -> "somebody";
        return vaadin.hasAccess(page, somebody, asked -> asked.equals(role.name()) || asked.equals(role.authority()));
    }

    private static Set<Role> audience(Class<?> page) {
        String first = page.getAnnotation(Route.class).value().replaceFirst("/.*", "");
        return AUDIENCES.getOrDefault(first, Set.of());
    }
}
