package nl.weegwijzer.ui.field;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FieldsTest {

    @Test
    void makesTheFieldsOfAllPages() {
        JavaClasses pages = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("nl.weegwijzer.ui");

        Stream.of(
                        TextField.class,
                        TextArea.class,
                        RadioButtonGroup.class,
                        Select.class,
                        ComboBox.class,
                        DatePicker.class)
                .forEach(field -> noClasses()
                        .that()
                        .doNotBelongToAnyOf(Fields.class, Pickers.class)
                        .should()
                        .callConstructor(field, String.class)
                        .orShould()
                        .callConstructor(field)
                        .because("a field made elsewhere speaks English and looks foreign")
                        .check(pages));
    }
}
