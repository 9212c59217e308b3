package nl.weegwijzer.ui.professional.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import nl.weegwijzer.afweging.blocks.Block;
import nl.weegwijzer.afweging.blocks.KeepingBlocks;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BlocksPageTest extends DeskTest {

    @Autowired
    private KeepingBlocks blocks;

    @Test
    void addsRewritesAndArchivesABlock() {
        open(DeskPaths.blocks());
        assertThat(words()).contains("De teksten per vraag zijn een begin.", "Sollicitatieplicht");

        test(find(TextField.class).single()).setValue("Rechten");
        test(find(TextArea.class).all().getFirst()).setValue("U kunt bezwaar maken.");
        press("Voeg toe");
        assertThat(blocks.all()).startsWith(new Block("Rechten", "U kunt bezwaar maken.", false));

        test(find(TextArea.class).all().get(1)).setValue("U kunt altijd bezwaar maken.");
        pressFirst("Bewaar");
        pressFirst("Haal uit gebruik");
        assertThat(blocks.all()).startsWith(new Block("Rechten", "U kunt altijd bezwaar maken.", true));
        assertThat(words()).contains("Niet meer in gebruik");
        press("Neem weer in gebruik");
        assertThat(words()).contains("In gebruik").doesNotContain("Niet meer in gebruik");
    }

    @Test
    void saysBesideTheFieldThatANameIsTaken() {
        blocks.add("Rechten", "U kunt bezwaar maken.");
        open(DeskPaths.blocks());

        test(find(TextField.class).single()).setValue("Rechten");
        test(find(TextArea.class).all().getFirst()).setValue("Iets anders.");
        press("Voeg toe");

        assertThat(find(TextField.class).single().getErrorMessage()).contains("Er is al een tekstblok “Rechten”.");
    }

    @Test
    void offersWhatIsInUseInTheEditor() {
        blocks.add("Rechten", "U kunt bezwaar maken.");
        blocks.add("Oud", "Weg ermee.");
        blocks.archive("Oud", true);
        open(DeskPaths.afweging(traject, peeled()));

        NativeDetails menu = find(NativeDetails.class).all().stream()
                .filter(one -> one.getSummaryText().equals("Tekstblok"))
                .findFirst()
                .orElseThrow();
        menu.setOpen(true);
        ComponentUtil.fireEvent(menu, new NativeDetails.ToggleEvent(menu, true));

        assertThat(words())
                .contains("De tekst komt waar u het laatst schreef.", "Rechten")
                .doesNotContain("Oud\n");
    }

    /** The texts of the organisation itself stand first. */
    private void pressFirst(String label) {
        test(find(NativeButton.class).all().stream()
                        .filter(button -> button.getText().equals(label))
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
