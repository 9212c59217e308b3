package nl.weegwijzer.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void sayWhatAThingIsOrDoes() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Dto|DTO|Mapper)")
                .because("these endings say how a class is made, or nothing; a name says what it is for")
                .check(House.CLASSES);
    }
}
