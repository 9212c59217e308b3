package nl.weegwijzer.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;

class VisibilityTest {

    /** Spring Security learns from Vaadin which requests are its own; nothing there is a view. */
    private static final String WIRES_VAADIN = "nl.weegwijzer.security.SecurityChain";

    @Test
    void keepsVaadinInTheUi() {
        noClasses()
                .that()
                .resideOutsideOfPackage("nl.weegwijzer.ui..")
                .and()
                .doNotHaveFullyQualifiedName(WIRES_VAADIN)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .because("what is decided must not depend on how it is shown")
                .check(House.CLASSES);
    }

    @Test
    void keepsEntitiesInTheirPackage() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAnnotatedWith(Embeddable.class)
                .should()
                .bePackagePrivate()
                .because("only its own module may change an aggregate; others read records")
                .check(House.CLASSES);
    }

    @Test
    void keepsPagesInTheirPackage() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .or()
                .haveSimpleNameEndingWith("Page")
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .should()
                .bePackagePrivate()
                .because("a page is reached by its address, never by its class")
                .check(House.CLASSES);
    }

    @Test
    void letsPublicRepositoriesReturnRecordsAlone() {
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .and()
                .arePublic()
                .should(returnRecords())
                .because("an entity outside its module could be changed past its verbs")
                .allowEmptyShould(true)
                .check(House.CLASSES);
    }

    private static ArchCondition<JavaClass> returnRecords() {
        return new ArchCondition<>("return records") {
            @Override
            public void check(JavaClass repository, ConditionEvents events) {
                repository.getMethods().stream()
                        .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                        .filter(method -> method.getReturnType().getAllInvolvedRawTypes().stream()
                                .anyMatch(VisibilityTest::isOursAndNoRecord))
                        .forEach(method -> events.add(SimpleConditionEvent.violated(
                                method,
                                method.getFullName() + " returns "
                                        + method.getReturnType().getName())));
            }
        };
    }

    private static boolean isOursAndNoRecord(JavaClass type) {
        return type.getPackageName().startsWith("nl.weegwijzer") && !type.isRecord() && !type.isEnum();
    }
}
