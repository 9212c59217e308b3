package nl.weegwijzer.response;

import static nl.weegwijzer.response.Explaining.factor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.afweging.Weight;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.people.traject.Arranging;
import nl.weegwijzer.people.traject.TrajectArchived;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TooLong;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.shared.Words;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.OnMariaDb;
import nl.weegwijzer.testing.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@OnMariaDb
@SpringBootTest
@Import({Town.class, Explaining.class})
class RespondingIT {

    @Autowired
    Town town;

    @Autowired
    Explaining explaining;

    @Autowired
    Arranging arranging;

    @Autowired
    Responding responding;

    @Autowired
    ResponseOverview overview;

    @Autowired
    JdbcTemplate jdbc;

    private final AfwegingId afweging = AfwegingId.create();
    private final ItemId machines = ItemId.create();
    private Acting administrator;
    private Acting client;
    private Acting professional;
    private TrajectId traject;

    @BeforeEach
    void foundATown() {
        administrator = town.found();
        client = town.make(administrator, "Jaap Veenstra", Role.CLIENT);
        professional = town.make(administrator, "Samira Haddou", Role.PROFESSIONAL);
        traject = town.traject(administrator, client, professional);
        explaining.publish(professional, traject, afweging, null, 1, machines("Werken met machines", Weight.LIGHT));
        client.begin();
    }

    @Test
    void keepsWhatAClientSaysAboutAnItemUnderTheNameThatTheyRead() {
        say(ResponseKind.DISAGREEMENT, About.item(afweging, 1, machines), "Dit telt voor mij zwaarder.");
        explaining.publish(professional, traject, afweging, null, 2, machines("Iets anders", Weight.HEAVY));

        Said said = overview.said(traject).getFirst();
        assertThat(said.words()).isEqualTo("Dit telt voor mij zwaarder.");
        assertThat(said.about()).isEqualTo(About.item(afweging, 1, machines));
        assertThat(said.itemName()).isEqualTo("Werken met machines");
        assertThat(said.question()).isEqualTo("Welke training past?");
        assertThat(said.writtenBy()).isEqualTo("Jaap Veenstra");
        assertThat(said.unread()).isTrue();
        assertThat(said.waiting()).isTrue();
        assertThat(overview.about(traject, afweging)).containsExactly(said);
        assertThat(overview.one(traject, said.id())).isEqualTo(said);
    }

    @Test
    void keepsWhatAClientSaysAtAnyTimeAboutNothingInParticular() {
        ResponseId wish = say(ResponseKind.WISH, null, "Ik wil met mijn handen werken.");
        say(ResponseKind.QUESTION, About.version(afweging, 1), "Wanneer begint het?");

        assertThat(overview.openWishes(traject)).extracting(Said::id).containsExactly(wish);
        assertThat(overview.said(traject))
                .extracting(Said::kind)
                .as("the newest first")
                .containsExactly(ResponseKind.QUESTION, ResponseKind.WISH);
        assertThat(professional.does(() -> overview.openWishes(traject))).hasSize(1);
    }

    @Test
    void takesTheSameFormOnce() {
        SubmissionId form = SubmissionId.create();
        ResponseId first = responding.say(traject, form, ResponseKind.WISH, null, "Later beginnen.");

        assertThat(responding.say(traject, form, ResponseKind.WISH, null, "Later beginnen."))
                .isEqualTo(first);
        assertThat(overview.said(traject)).hasSize(1);
    }

    @Test
    void takesTheSameFormOnceWhenItArrivesTwiceAtTheSameMoment() throws Exception {
        Set<ResponseId> ids = new HashSet<>();
        int rounds = 20;
        try (var senders = Executors.newFixedThreadPool(4)) {
            for (int round = 0; round < rounds; round++) {
                SubmissionId form = SubmissionId.create();
                List<Future<ResponseId>> sent = new ArrayList<>();
                for (int sender = 0; sender < 4; sender++) {
                    sent.add(senders.submit(() -> client.does(
                            () -> responding.say(traject, form, ResponseKind.CONCERN, null, "Dit gaat te snel."))));
                }
                for (Future<ResponseId> one : sent) {
                    ids.add(one.get());
                }
            }
        }

        assertThat(ids).hasSize(rounds);
        assertThat(overview.said(traject)).hasSize(rounds);
    }

    @Test
    void losesNothingWhenWordsChangedBetweenTwoSendings() {
        SubmissionId form = SubmissionId.create();
        responding.say(traject, form, ResponseKind.WISH, null, "Later beginnen.");
        responding.say(traject, form, ResponseKind.WISH, null, "Later beginnen, om 9 uur.");

        assertThat(overview.said(traject)).hasSize(2);
    }

    @Test
    void refusesWordsThatAreMissingOrTooMany() {
        assertThatExceptionOfType(WordsMissing.class).isThrownBy(() -> say(ResponseKind.WISH, null, " \u0000 "));
        assertThatExceptionOfType(TooLong.class)
                .isThrownBy(() -> say(ResponseKind.WISH, null, "a".repeat(Words.TEXT + 1)));
        assertThat(overview.said(traject)).isEmpty();
    }

    @Test
    void refusesAnItemThatTheVersionDoesNotHold() {
        assertThatExceptionOfType(NoSuchItem.class)
                .isThrownBy(() -> say(ResponseKind.WISH, About.item(afweging, 1, ItemId.create()), "Anders."));
    }

    @Test
    void answersAForeignVersionLikeAnAbsentOne() {
        Acting other = town.make(administrator, "Noor Bakkali", Role.CLIENT);
        TrajectId theirs = town.traject(administrator, other, professional);
        AfwegingId foreign = AfwegingId.create();
        explaining.publish(professional, theirs, foreign, null, 1);

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> say(ResponseKind.WISH, About.version(foreign, 1), "Anders."));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> say(ResponseKind.WISH, About.version(AfwegingId.create(), 1), "Anders."));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> say(ResponseKind.WISH, About.version(afweging, 2), "Anders."));
    }

    @Test
    void answersAForeignTrajectLikeAnAbsentOne() {
        ResponseId said = say(ResponseKind.WISH, null, "Later beginnen.");
        Acting other = town.make(administrator, "Noor Bakkali", Role.CLIENT);
        Acting colleague = town.make(administrator, "Ada Ander", Role.PROFESSIONAL);
        TrajectId theirs = town.traject(administrator, other, colleague);

        for (Acting stranger : List.of(other, colleague, administrator)) {
            for (TrajectId which : List.of(traject, TrajectId.create())) {
                stranger.doing(() -> {
                    assertRefused(() -> overview.said(which));
                    assertRefused(() -> overview.about(which, afweging));
                    assertRefused(() -> overview.one(which, said));
                    assertRefused(() -> overview.openWishes(which));
                    assertRefused(() -> responding.say(which, SubmissionId.create(), ResponseKind.WISH, null, "Hoi."));
                });
            }
        }
        assertThatExceptionOfType(NotFound.class)
                .as("known in another traject alone")
                .isThrownBy(() -> other.does(() -> overview.one(theirs, said)));
        professional.doing(() ->
                assertRefused(() -> responding.say(traject, SubmissionId.create(), ResponseKind.WISH, null, "Hoi.")));
    }

    @Test
    void readsAnArchivedTrajectAndChangesNothingInIt() {
        say(ResponseKind.WISH, null, "Later beginnen.");
        administrator.doing(() -> arranging.archive(traject));

        assertThat(overview.said(traject)).hasSize(1);
        assertThatExceptionOfType(TrajectArchived.class).isThrownBy(() -> say(ResponseKind.WISH, null, "Nog iets."));
    }

    @Test
    void letsNobodyChangeTheWordsOfAClientNotEvenTheApp() {
        say(ResponseKind.WISH, About.item(afweging, 1, machines), "Later beginnen.");

        for (String change : List.of(
                "UPDATE response SET words = 'anders'",
                "UPDATE response SET item_name = 'anders'",
                "UPDATE response SET written_by = organisation_id",
                "DELETE FROM response",
                "UPDATE response_answer SET words = 'anders'",
                "DELETE FROM response_answer",
                "UPDATE explained_item SET name = 'anders'",
                "DELETE FROM explained_version",
                "UPDATE teach_back SET understood = 'YES'",
                "UPDATE factor_view SET step = 3",
                "DELETE FROM factor_view",
                "UPDATE own_factor SET name = 'anders'")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(change)
                    .isThrownBy(() -> jdbc.update(change))
                    .havingRootCause()
                    .withMessageContaining("denied");
        }
        assertThat(overview.said(traject).getFirst().words()).isEqualTo("Later beginnen.");
    }

    private static void assertRefused(Runnable act) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act::run);
    }

    private Explanation.Factor machines(String name, Weight weight) {
        return factor(machines, name, weight);
    }

    private ResponseId say(ResponseKind kind, About about, String words) {
        return responding.say(traject, SubmissionId.create(), kind, about, words);
    }
}
