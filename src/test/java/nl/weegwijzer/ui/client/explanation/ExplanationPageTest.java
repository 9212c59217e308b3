package nl.weegwijzer.ui.client.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.afweging.checking.ReadingAlong;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.people.traject.Arranging;
import nl.weegwijzer.response.ResponseOverview;
import nl.weegwijzer.response.Said;
import nl.weegwijzer.response.teachback.TeachingBack;
import nl.weegwijzer.response.teachback.Understood;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.ui.client.ClientPageTest;
import nl.weegwijzer.ui.client.Paths;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ExplanationPageTest extends ClientPageTest {

    @Autowired
    TeachingBack teachingBack;

    @Autowired
    ResponseOverview responses;

    @Autowired
    Arranging arranging;

    @Autowired
    ReadingAlong readingAlong;

    @Test
    void showsTheDocumentWithTheWayToSaySomethingOnEachItem() {
        AfwegingId afweging = published(2);

        open(Paths.explanation(traject, afweging));

        assertThat(shown())
                .contains("Welke training past bij u?", "Alle punten die wij hebben gewogen")
                .contains(Paths.respond(traject, afweging))
                .contains(Paths.respond(traject, afweging, factor(afweging, 1)))
                .contains(Paths.respond(traject, afweging, factor(afweging, 2)));
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Welke training past bij u? · Weegwijzer");
        assertThat(links("Begin met meewegen")).containsExactly(Paths.weigh(traject, afweging));
    }

    @Test
    void asksWhetherItWasClearWithNothingChosenBeforehand() {
        AfwegingId afweging = published(1);
        open(Paths.explanation(traject, afweging));

        assertThat(shown()).contains("Hebben wij het goed uitgelegd?");
        assertThat(answers().isEmpty()).isTrue();

        press("Verstuur");
        assertThat(shown()).contains("Fout: Kies wat voor u klopt.");
        assertThat(teachingBack.given(traject, afweging, 1)).isEmpty();
    }

    @Test
    void thanksAndDoesNotAskAgain() {
        AfwegingId afweging = published(1);
        open(Paths.explanation(traject, afweging));
        answers().setValue(Understood.YES);

        pressTwice("Verstuur");

        assertThat(shown()).contains("Dank u wel. U zei: ja.");
        assertThat(teachingBack.given(traject, afweging, 1)).contains(Understood.YES);
        open(Paths.explanation(traject, afweging));
        assertThat(shown()).contains("Dank u wel. U zei: ja.");
    }

    @Test
    void makesSomethingToAnswerOfNo() {
        AfwegingId afweging = published(1);
        open(Paths.explanation(traject, afweging));
        answers().setValue(Understood.NO);
        find(TextArea.class).single().setValue("Wat is een leerwerkplek?");

        pressTwice("Verstuur");

        assertThat(shown()).contains("Dat ligt niet aan u.");
        assertThat(responses.said(traject))
                .singleElement()
                .extracting(Said::words)
                .isEqualTo("Wat is een leerwerkplek?");
    }

    @Test
    void keepsEarlierVersionsAsTheyWere() {
        AfwegingId afweging = published(1);
        professional.doing(() -> {
            weighing.write(traject, afweging, Place.of(Field.OPENING), "", "Nu staat er meer.");
            weighing.write(traject, afweging, Place.of(Field.WHAT_CHANGED), "", "Er staat meer.");
            publishing.publish(traject, afweging);
        });

        open(Paths.explanation(traject, afweging));
        assertThat(shown()).contains("Nu staat er meer.");
        assertThat(links("Lees versie 1")).containsExactly(Paths.version(traject, afweging, 1));

        open(Paths.version(traject, afweging, 1));
        assertThat(shown())
                .contains("U leest versie 1. Er is een nieuwere versie.", "Lees de nieuwste uitleg")
                .doesNotContain("Nu staat er meer.", Paths.respond(traject, afweging));
    }

    @Test
    void showsWhatColleaguesSaidBeforeItWentOut() {
        Acting ada = town.make(administrator, "Ada Ander", Role.PROFESSIONAL);
        administrator.doing(() -> arranging.join(traject, ada.personId()));
        AfwegingId afweging = published(1);
        professional.doing(() -> readingAlong.ask(traject, afweging, ada.personId()));
        ada.doing(() -> readingAlong.answer(traject, afweging, false, "Zeg waarom het zo lang duurt."));

        open(Paths.explanation(traject, afweging));
        assertThat(links("Wie las deze uitleg mee?")).containsExactly(Paths.readAlong(traject, afweging));
        open(Paths.readAlong(traject, afweging));
        assertThat(shown())
                .as("about what is not out yet")
                .contains("Niemand anders las deze uitleg voordat u die kreeg.")
                .doesNotContain("Zeg waarom");

        professional.doing(() -> {
            weighing.write(traject, afweging, Place.of(Field.OPENING), "", "Het duurt een jaar.");
            weighing.write(traject, afweging, Place.of(Field.WHAT_CHANGED), "", "Er staat meer.");
            publishing.publish(traject, afweging);
        });
        open(Paths.readAlong(traject, afweging));
        assertThat(shown()).contains("Ada Ander wilde eerst nog iets anders.", "Zeg waarom het zo lang duurt.");
    }

    @Test
    void answersWhatIsForeignLikeWhatIsAbsent() {
        AfwegingId afweging = published(1);
        List<String> addresses = List.of(
                foreignExplanation(),
                foreignExplanation() + "/versie/1",
                foreignExplanation() + "/meegelezen",
                Paths.readAlong(traject, AfwegingId.create()),
                Paths.explanation(traject, AfwegingId.create()),
                Paths.version(traject, afweging, 2),
                "/mijn/" + traject + "/uitleg/x");

        for (String address : addresses) {
            open(address);
            assertThat(shown()).as(address).contains(NOT_FOUND);
        }
    }
}
