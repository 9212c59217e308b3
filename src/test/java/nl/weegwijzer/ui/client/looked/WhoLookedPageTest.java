package nl.weegwijzer.ui.client.looked;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H2;
import nl.weegwijzer.afweging.publishing.ProgressOverview;
import nl.weegwijzer.dossier.LookOverview;
import nl.weegwijzer.dossier.LooksAsked;
import nl.weegwijzer.goals.GoalOverview;
import nl.weegwijzer.goals.GoalSetting;
import nl.weegwijzer.people.access.AccessLog;
import nl.weegwijzer.people.traject.Arranging;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.testing.StatementCount;
import nl.weegwijzer.ui.client.Paths;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(StatementCount.class)
class WhoLookedPageTest extends LookedPageTest {

    @Autowired
    GoalOverview goals;

    @Autowired
    GoalSetting setting;

    @Autowired
    Arranging arranging;

    @Autowired
    ProgressOverview cases;

    @Autowired
    LookOverview looked;

    @Autowired
    StatementCount count;

    @Test
    void saysInPlainWordsWhoReadAndWhoWrote() {
        professional.does(() -> goals.all(traject));
        professional.does(() -> setting.propose(traject, SubmissionId.create(), "Werken", "Dat past."));
        administrator.does(() -> arranging.team(traject));

        open(Paths.looked(traject));

        assertThat(shown())
                .contains("Samira Haddou (uw jobcoach) las uw plan.")
                .contains("Samira Haddou (uw jobcoach) schreef iets bij uw plan.")
                .contains("(beheerder) las de gegevens van uw team.")
                .doesNotContain("203.0.113", "GoalOverview", "U las");
    }

    @Test
    void saysWhoSawTheClientInAList() {
        professional.doing(() -> cases.inMyCare());
        professional.doing(() -> cases.inMyCare());
        professional.doing(() -> AccessLog.refreshing(() -> cases.inMyCare()));
        administrator.does(() -> arranging.trajecten());

        open(Paths.looked(traject));

        assertThat(shown())
                .contains("Samira Haddou (uw jobcoach) zag u in de lijst van klanten.", "2 keer, voor het laatst om")
                .contains("(beheerder) zag u in de lijst van klanten.");
        open(Paths.askAboutLook(
                traject,
                looked.of(traject, LooksAsked.OF_OTHERS).looks().getFirst().id().value()));
        assertThat(shown()).contains("(beheerder) zag u in de lijst van klanten.");
    }

    @Test
    void tellsNobodyOfAListOfAnotherOrganisation() {
        var mayor = town.found();
        mayor.does(() -> arranging.trajecten());

        assertThat(looked.of(traject, LooksAsked.OF_OTHERS).looks()).isEmpty();
    }

    @Test
    void saysForWhomAndWhyWhenSomebodyWroteThat() {
        row("MANDATE", professional.personId().value(), "2026-03-03 13:10:00");
        row("BROKEN_GLASS", professional.personId().value(), "2026-03-03 12:10:00");

        open(Paths.looked(traject));

        assertThat(shown())
                .contains("dinsdag 3 maart 2026", "Samira Haddou (vertegenwoordigt u) las uw plan.", "Om 14.10 uur.")
                .contains("Namens Jaap Veenstra.", "Samira Haddou (jobcoach, niet uit uw team) las uw plan.")
                .contains("Dit was de reden:", "“Spoed: <b>collega</b> ziek”");
    }

    @Test
    void foldsTheSameLooksOfADayAndGroupsByDay() {
        at("2026-03-02 23:30:00", "2026-03-03 09:00:00", "2026-03-03 13:10:00", "2026-03-05 08:00:00");

        open(Paths.looked(traject));

        assertThat(find(H2.class).all().stream().map(H2::getText))
                .containsSubsequence("donderdag 5 maart 2026", "dinsdag 3 maart 2026")
                .doesNotContain("maandag 2 maart 2026");
        assertThat(shown()).contains("3 keer, voor het laatst om 14.10 uur.", "Om 9.00 uur.");
    }

    @Test
    void leavesOutWhatTheClientReadUntilTheyAskForIt() {
        client.does(() -> goals.all(traject));
        open(Paths.looked(traject));
        assertThat(shown())
                .contains("In deze periode keek niemand in uw dossier.")
                .doesNotContain("U las uw plan.");

        open(links("Laat ook zien wat u zelf las").getFirst());
        assertThat(shown()).contains("U las uw plan.");
        assertThat(links("Laat niet zien wat u zelf las")).containsExactly(Paths.looked(traject));
    }

    @Test
    void showsTheDaysThatAnAddressNames() {
        at("2026-03-01 22:59:00", "2026-03-01 23:01:00", "2026-03-31 21:59:00", "2026-03-31 22:01:00");

        open(Paths.looked(traject) + "?van=2026-03-02&tot=2026-03-31");

        assertThat(shown())
                .contains("maandag 2 maart 2026", "dinsdag 31 maart 2026")
                .doesNotContain("zondag 1 maart 2026", "woensdag 1 april 2026");
        open(Paths.looked(traject) + "?van=gisteren&tot=2026-02-31");
        assertThat(shown()).contains("woensdag 1 april 2026");
    }

    @Test
    void leadsToWhatIsOlderWithoutLosingOrDoublingADay() {
        for (int look = 0; look < 400; look++) {
            at("2026-01-%02d %02d:00:00".formatted(look / 20 + 1, look % 20));
        }

        var first = looked.of(traject, LooksAsked.OF_OTHERS);
        var second = looked.of(traject, new LooksAsked(null, null, false, first.older()));

        assertThat(first.looks()).hasSize(300);
        assertThat(second.looks()).hasSize(100);
        assertThat(second.older()).isNull();
        assertThat(first.looks()).doesNotContainAnyElementsOf(second.looks());
        open(Paths.looked(traject));
        open(links("Ouder").getFirst());
        assertThat(shown()).contains("donderdag 1 januari 2026").doesNotContain("dinsdag 20 januari 2026");
    }

    @Test
    void readsInFewStatements() {
        at("2026-03-03 09:00:00", "2026-03-03 13:10:00");
        count.reset();

        looked.of(traject, LooksAsked.OF_OTHERS);

        assertThat(count.statements()).hasSizeLessThanOrEqualTo(3).noneMatch(sql -> sql.contains("count("));
    }

    @Test
    void isFoundFromTheOverviewAndFromTheFootOfEveryPage() {
        open(Paths.overview());
        assertThat(links("Wie keek in uw dossier")).contains(Paths.looked(traject), "/mijn/wie-keek");

        open("/mijn/wie-keek");
        assertThat(address()).isEqualTo(Paths.looked(traject));
    }
}
