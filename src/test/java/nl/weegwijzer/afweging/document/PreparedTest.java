package nl.weegwijzer.afweging.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ListResourceBundle;
import org.junit.jupiter.api.Test;

class PreparedTest {

    @Test
    void saysWhatHasNothingToFillIn() {
        assertThat(said("<h2 id=\"x\" th:text=\"#{plain.one}\">Voorbeeld</h2>"))
                .isEqualTo("<h2 id=\"x\">Welke regels gelden er?</h2>");
    }

    @Test
    void keepsWhatElseTheTemplateAsksOfAnElement() {
        assertThat(said("<p th:text=\"#{plain.one}\" th:if=\"${e.open()}\">Voorbeeld</p><b>Ja</b>"))
                .isEqualTo("<p th:if=\"${e.open()}\">Welke regels gelden er?</p><b>Ja</b>");
    }

    @Test
    void escapesWords() {
        assertThat(said("<p th:text=\"#{sharp}\">Voorbeeld</p>")).isEqualTo("<p>U &lt; $1 &amp; wij</p>");
    }

    @Test
    void leavesToEachDocumentWhatDependsOnIt() {
        String asked = "<p th:text=\"#{|room.${e.room()}|}\">Voorbeeld</p><p th:text=\"#{more(${n})}\">7</p>"
                + "<p th:text=\"${open} ? #{plain.one} : #{sharp}\">Voorbeeld</p>";

        assertThat(said(asked)).isEqualTo(asked);
    }

    private static String said(String template) {
        return Prepared.said(template, new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {{"plain.one", "Welke regels gelden er?"}, {"sharp", "U < $1 & wij"}};
            }
        });
    }
}
