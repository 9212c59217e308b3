package nl.weegwijzer.people.traject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import nl.weegwijzer.afweging.publishing.ProgressOverview;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.OnMariaDb;
import nl.weegwijzer.testing.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@OnMariaDb
@SpringBootTest
@Import(Town.class)
class TrajectOverviewIT {

    @Autowired
    private Town town;

    @Autowired
    private Arranging arranging;

    @Autowired
    private TrajectOverview trajecten;

    @Autowired
    private ProgressOverview cases;

    @Autowired
    private JdbcClient jdbc;

    private Acting bea;
    private Acting jaap;
    private Acting samira;
    private Acting pieter;
    private TrajectId traject;

    @BeforeEach
    void foundATown() {
        bea = town.found();
        jaap = town.make(bea, "Jaap Veenstra", Role.CLIENT);
        samira = town.make(bea, "Samira Haddou", Role.PROFESSIONAL);
        pieter = town.make(bea, "Pieter Hoekstra", Role.PROFESSIONAL);
        traject = town.traject(bea, jaap, samira);
    }

    @Test
    void showsEachSideItsOwn() {
        assertThat(jaap.does(trajecten::walkedByMe))
                .extracting(TrajectSummary::id)
                .containsExactly(traject);
        assertThat(samira.does(cases::inMyCare))
                .extracting(row -> row.traject().id())
                .containsExactly(traject);
        assertThat(pieter.does(cases::inMyCare)).isEmpty();
        assertThat(jaap.does(() -> trajecten.one(traject)).contactName()).isEqualTo("Samira Haddou");
        assertThat(samira.does(() -> trajecten.one(traject)).clientName()).isEqualTo("Jaap Veenstra");
    }

    @Test
    void answersForATrajectOfSomeoneElseAsForNone() {
        Acting noor = town.make(bea, "Noor Bakkali", Role.CLIENT);
        Acting mayor = town.found();
        List<Acting> strangers = List.of(
                noor,
                pieter,
                bea,
                town.make(bea, "Anne Visser", Role.CHAIN_PARTNER),
                town.make(bea, "Ruud Bakker", Role.MANAGER),
                town.make(mayor, "Iemand", Role.PROFESSIONAL));

        strangers.forEach(stranger -> {
            assertThat(refusal(stranger, traject)).isEqualTo(refusal(stranger, TrajectId.create()));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> stranger.does(() -> trajecten.team(traject)));
        });
    }

    @Test
    void opensForWhoeverJoinsAndClosesForWhoeverLeaves() {
        bea.doing(() -> arranging.join(traject, pieter.personId()));
        assertThat(pieter.does(() -> trajecten.one(traject)).id()).isEqualTo(traject);

        bea.doing(() -> arranging.leave(traject, pieter.personId()));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> pieter.does(() -> trajecten.one(traject)));
    }

    @Test
    void keepsAnArchivedTrajectReadable() {
        bea.doing(() -> arranging.archive(traject));

        assertThat(jaap.does(() -> trajecten.one(traject)).archivedAt()).isNotNull();
        assertThat(samira.does(() -> trajecten.team(traject))).hasSize(1);
    }

    @Test
    void belongsToOneOrganisationEvenForSomeoneOfTwo() {
        Acting mayor = town.found();
        Acting samiraElsewhere = new Acting(samira.personId(), mayor.organisation(), Role.PROFESSIONAL);

        assertThat(samiraElsewhere.does(cases::inMyCare)).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> samiraElsewhere.does(() -> trajecten.one(traject)));
    }

    @Test
    void writesDownWhoLookedAndNothingOfWhoWasRefused() {
        jaap.doing(() -> trajecten.one(traject));
        samira.doing(() -> trajecten.team(traject));
        refusal(pieter, traject);

        assertThat(log()).containsExactly("OWN_TRAJECT TrajectOverview.one", "TEAM TrajectOverview.team");
    }

    private List<String> log() {
        return jdbc.sql("select concat(reason, ' ', act) from access_log where traject_id = ? order by at, id")
                .param(traject.value())
                .query(String.class)
                .list();
    }

    private String refusal(Acting stranger, TrajectId asked) {
        try {
            stranger.doing(() -> trajecten.one(asked));
            return "let in";
        } catch (AccessDeniedException refused) {
            return refused.getMessage();
        }
    }
}
