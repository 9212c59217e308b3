package nl.weegwijzer.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import nl.weegwijzer.people.access.ForAnyone;
import nl.weegwijzer.people.access.ForChainPartner;
import nl.weegwijzer.people.access.ForClient;
import nl.weegwijzer.people.access.ForParties;
import nl.weegwijzer.people.access.ForProfessional;
import nl.weegwijzer.people.access.OwnTraject;
import nl.weegwijzer.people.admission.BreakingGlass;
import nl.weegwijzer.people.signin.HandingOut;
import nl.weegwijzer.people.traject.ByNumber;
import nl.weegwijzer.shared.TrajectId;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Service;

class AccessTest {

    private static final String ANNOTATIONS = ForAnyone.class.getPackageName();

    /** What others call: services, and repositories that others may read. */
    private static final DescribedPredicate<JavaClass> DOORS = DescribedPredicate.describe(
            "are doors",
            type -> type.isAnnotatedWith(Service.class)
                    || (type.isAssignableTo(Repository.class)
                            && type.getModifiers().contains(JavaModifier.PUBLIC)));

    private static final DescribedPredicate<JavaClass> ABOUT_NOBODY =
            resideInAnyPackage("nl.weegwijzer.catalogue..", "nl.weegwijzer.demo..");

    @Test
    void isSaidByEveryRoute() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .orShould()
                .beAnnotatedWith(AnonymousAllowed.class)
                .because("a page that forgets to say who may open it opens for nobody, or for everybody")
                .check(House.CLASSES);
    }

    @Test
    void isTakenForGrantedByOneQueryAlone() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("nl.weegwijzer.response.progress.Seeing")
                .and()
                .areNotAssignableTo(OwnTraject.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(OwnTraject.class)
                .because("whoever says that a traject is one's own is believed")
                .check(House.CLASSES);
    }

    @Test
    void isDecidedByTheTwoThatHandOutCodes() {
        noClasses()
                .that()
                .doNotHaveSimpleName("Administering")
                .and()
                .doNotHaveSimpleName("Founding")
                .and()
                .areNotAssignableTo(HandingOut.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(HandingOut.class)
                .because("handing out a code opens a person's dossier, and asks nobody whether that is allowed")
                .check(House.CLASSES);
    }

    @Test
    void findsTrajectenByTheirNumberForWhoBreaksTheGlassAlone() {
        noClasses()
                .that()
                .areNotAssignableTo(BreakingGlass.class)
                .and()
                .areNotAssignableTo(ByNumber.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ByNumber.class)
                .because("it tells which numbers exist: whoever asks has to say why, and is counted")
                .check(House.CLASSES);
    }

    @Test
    void isSaidByEveryDoor() {
        methods()
                .that()
                .arePublic()
                .and()
                .areNotStatic()
                .and()
                .areDeclaredInClassesThat(DOORS.and(not(ABOUT_NOBODY)))
                .should(sayWhoMayCome())
                .because("one annotation decides on access and writes the log; the catalogue is about nobody")
                .check(House.CLASSES);
    }

    @Test
    void startsFromTheTraject() {
        methods()
                .that()
                .areAnnotatedWith(ForClient.class)
                .or()
                .areAnnotatedWith(ForProfessional.class)
                .or()
                .areAnnotatedWith(ForParties.class)
                .or()
                .areAnnotatedWith(ForChainPartner.class)
                .should(takeTheTrajectFirst())
                .because("an id of somebody else's thing must not open it: things are found within a traject")
                .check(House.CLASSES);
    }

    private static ArchCondition<JavaMethod> sayWhoMayCome() {
        return new ArchCondition<>("say who may come in") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean said = method.getAnnotations().stream().anyMatch(AccessTest::isOurs)
                        || method.getOwner().isAnnotatedWith(ForAnyone.class);
                events.add(new SimpleConditionEvent(method, said, method.getFullName() + " says nothing"));
            }
        };
    }

    private static boolean isOurs(JavaAnnotation<?> annotation) {
        return annotation.getRawType().getPackageName().equals(ANNOTATIONS)
                && annotation.getRawType().getSimpleName().startsWith("For");
    }

    private static ArchCondition<JavaMethod> takeTheTrajectFirst() {
        return new ArchCondition<>("take the traject as their first parameter") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean first = method.getRawParameterTypes().stream()
                        .findFirst()
                        .filter(type -> type.isEquivalentTo(TrajectId.class))
                        .isPresent();
                events.add(new SimpleConditionEvent(method, first, method.getFullName() + " starts elsewhere"));
            }
        };
    }
}
