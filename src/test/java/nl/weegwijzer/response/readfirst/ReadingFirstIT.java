package nl.weegwijzer.response.readfirst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.people.traject.Arranging;
import nl.weegwijzer.response.Explaining;
import nl.weegwijzer.response.Responding;
import nl.weegwijzer.response.ResponseId;
import nl.weegwijzer.response.ResponseKind;
import nl.weegwijzer.response.ResponseOverview;
import nl.weegwijzer.response.Waiting;
import nl.weegwijzer.response.comparison.WeighingAlong;
import nl.weegwijzer.response.teachback.TeachingBack;
import nl.weegwijzer.response.teachback.Understood;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TooLong;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.OnMariaDb;
import nl.weegwijzer.testing.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

@OnMariaDb
@SpringBootTest
@Import({Town.class, Explaining.class})
@ExtendWith(OutputCaptureExtension.class)
class ReadingFirstIT {

    private static final String NEED = "Ik wil niet meer leven.";

    @Autowired
    Town town;

    @Autowired
    Explaining explaining;

    @Autowired
    Arranging arranging;

    @Autowired
    Responding responding;

    @Autowired
    TeachingBack teachingBack;

    @Autowired
    WeighingAlong along;

    @Autowired
    ReadingFirst first;

    @Autowired
    SignKeeping keeping;

    @Autowired
    ResponseOverview overview;

    private final AfwegingId afweging = AfwegingId.create();
    private Acting administrator;
    private Acting client;
    private Acting samira;
    private Acting ada;
    private TrajectId traject;

    @BeforeEach
    void foundATown() {
        administrator = town.found();
        client = town.make(administrator, "Jaap Veenstra", Role.CLIENT);
        samira = town.make(administrator, "Samira Haddou", Role.PROFESSIONAL);
        ada = town.make(administrator, "Ada Ander", Role.PROFESSIONAL);
        traject = town.traject(administrator, client, samira);
        administrator.doing(() -> arranging.join(traject, ada.personId()));
        explaining.publish(samira, traject, afweging, null, 1);
        client.begin();
    }

    @Test
    void showsATextToTheContactPersonUntilTheyReadIt() {
        says("Ik wil later beginnen.");
        ResponseId need = says(NEED);

        assertThat(samira.does(() -> first.in(traject)).responses()).containsExactly(need);
        assertThat(waitsFor(samira)).isTrue();
        assertThat(waitsFor(ada)).as("a colleague is not the contact person").isFalse();
        ada.doing(() -> first.seen(traject));
        assertThat(waitsFor(samira))
                .as("a colleague who looked is not the contact person")
                .isTrue();

        samira.doing(() -> first.seen(traject));

        assertThat(waitsFor(samira)).isFalse();
        assertThat(samira.does(() -> first.in(traject)).responses())
                .as("it stays first until it is answered")
                .containsExactly(need);
    }

    @Test
    void looksThroughEachTextThatAClientWrites(CapturedOutput output) {
        teachingBack.teachBack(traject, SubmissionId.create(), afweging, 1, Understood.NO, NEED);
        along.ownFactor(traject, afweging, "Ik wil dood");

        ToReadFirst wanted = samira.does(() -> first.in(traject));
        assertThat(wanted.responses()).hasSize(1);
        assertThat(wanted.afwegingen()).containsExactly(afweging);
        assertThat(output).doesNotContain(NEED).doesNotContain("Ik wil dood");
    }

    @Test
    void comesUpAlsoWhenNothingElseWaits() {
        along.ownFactor(traject, afweging, "Ik wil dood");

        Waiting waiting = samira.does(overview::newForMe).waiting().getFirst();
        assertThat(waiting.readFirst()).isNotNull();
        assertThat(waiting.unanswered()).isZero();
        assertThat(ada.does(overview::newForMe).waiting()).isEmpty();
    }

    @Test
    void isTheOrganisationsList() {
        administrator.doing(() -> {
            assertThat(keeping.all()).contains(new ListedSign("wil dood", true, true));
            keeping.use(" Huis-uitzett* ", true);
            keeping.use("wil dood", false);
            keeping.use("wil dood", false);
            assertThat(keeping.all())
                    .contains(new ListedSign("huis uitzett*", false, true), new ListedSign("wil dood", true, false));
            for (String nothing : List.of("", "!!", "a b")) {
                assertThatExceptionOfType(SignUnreadable.class).isThrownBy(() -> keeping.use(nothing, true));
            }
        });
        says("Zo wil ik dood.");
        ResponseId house = says("Er dreigt een huis-uitzetting.");

        assertThat(samira.does(() -> first.in(traject)).responses()).containsExactly(house);
        Acting elsewhere = town.found();
        assertThat(elsewhere.does(keeping::all)).contains(new ListedSign("wil dood", true, true));
    }

    @Test
    void keepsNoSignThatIsTooLongOnceItIsTakenApart() {
        String syllables = "\uAC01".repeat(SignKeeping.SIGN);
        administrator.doing(() -> assertThatExceptionOfType(TooLong.class)
                .as("each of these syllables is kept as three letters")
                .isThrownBy(() -> keeping.use(syllables, true)));
    }

    @Test
    void isNeverForAClient() {
        says(NEED);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> first.in(traject));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> first.seen(traject));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(keeping::all);
        samira.doing(
                () -> assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(keeping::all));
    }

    private boolean waitsFor(Acting professional) {
        return professional.does(overview::newForMe).waiting().stream().anyMatch(one -> one.readFirst() != null);
    }

    private ResponseId says(String words) {
        return responding.say(traject, SubmissionId.create(), ResponseKind.CONCERN, null, words);
    }
}
