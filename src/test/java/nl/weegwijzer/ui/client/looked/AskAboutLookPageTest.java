package nl.weegwijzer.ui.client.looked;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import nl.weegwijzer.response.ResponseKind;
import nl.weegwijzer.response.ResponseOverview;
import nl.weegwijzer.response.Said;
import nl.weegwijzer.shared.Identifiers;
import nl.weegwijzer.ui.client.Paths;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AskAboutLookPageTest extends LookedPageTest {

    private static final String ASK = "Vraag hierover stellen";

    @Autowired
    ResponseOverview responses;

    @Test
    void turnsALineIntoAQuestionThatQuotesIt() {
        at("2026-03-03 13:10:00");
        open(Paths.looked(traject));
        open(find(Anchor.class).all().stream()
                .filter(link -> shown(link).startsWith(ASK))
                .findFirst()
                .orElseThrow()
                .getHref());
        assertThat(shown()).contains("Wat wilt u hierover vragen?", "Samira Haddou leest uw vraag.");

        find(TextArea.class).single().setValue("Waarom was dat?");
        press("Verstuur");

        assertThat(responses.said(traject)).singleElement().satisfies(said -> {
            assertThat(said.kind()).isEqualTo(ResponseKind.QUESTION);
            assertThat(said.words())
                    .contains(
                            "dinsdag 3 maart 2026 om 14.10 uur: Samira Haddou (uw jobcoach) las uw plan.",
                            "Waarom was dat?");
        });
        List<Said> atTheDesk = professional.does(() -> responses.said(traject));
        assertThat(atTheDesk).extracting(Said::words).first().asString().contains("Waarom was dat?");
        open(Paths.messages(traject));
        assertThat(shown()).contains("Waarom was dat?");
    }

    @Test
    void opensNothingOfSomebodyElse() {
        UUID theirs = row("TEAM", professional.personId().value(), "2026-03-03 13:10:00");
        String foreign = foreignExplanation().split("/uitleg")[0] + "/" + Paths.LOOKED;
        for (String address : List.of(
                foreign,
                foreign + "/" + theirs + "/vraag",
                Paths.askAboutLook(traject, Identifiers.next()),
                Paths.looked(traject) + "?voor=" + Identifiers.next())) {
            open(address);
            assertThat(shown()).contains(NOT_FOUND);
        }
    }
}
