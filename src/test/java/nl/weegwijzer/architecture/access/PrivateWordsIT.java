package nl.weegwijzer.architecture.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.afweging.checking.ReadingAlong;
import nl.weegwijzer.afweging.document.ExplanationDocument;
import nl.weegwijzer.afweging.document.Links;
import nl.weegwijzer.afweging.notes.Judgement;
import nl.weegwijzer.afweging.notes.Judging;
import nl.weegwijzer.afweging.notes.Knowing;
import nl.weegwijzer.afweging.notes.Noting;
import nl.weegwijzer.afweging.peeling.Weighing;
import nl.weegwijzer.afweging.publishing.ExplanationOverview;
import nl.weegwijzer.afweging.publishing.Publishing;
import nl.weegwijzer.catalogue.Catalogue;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.people.traject.Arranging;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.OnMariaDb;
import nl.weegwijzer.testing.Town;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a professional answers to themselves stays with them, whichever way a client or a colleague looks. */
@OnMariaDb
@SpringBootTest
@Import({Town.class, Dossiers.class, TogetherDossiers.class})
class PrivateWordsIT {

    private static final String PRIVATE = "Zwijgzaam geheim";

    private static final Locale DUTCH = Locale.of("nl");

    @Autowired
    Town town;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Arranging arranging;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Noting noting;

    @Autowired
    Judging judging;

    @Autowired
    ReadingAlong readingAlong;

    @Autowired
    Weighing weighing;

    @Autowired
    Publishing publishing;

    @Autowired
    ExplanationOverview explanations;

    @Autowired
    ExplanationDocument document;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationContext portal;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void reachNeitherTheSnapshotNorAnythingThatOthersCanRead() {
        Acting administrator = town.found();
        Dossier dossier = dossiers.make("private", administrator);
        Acting colleague = town.make(administrator, "Ada Ander", Role.PROFESSIONAL);
        administrator.doing(() -> arranging.join(dossier.traject(), colleague.personId()));
        dossier.professional().doing(() -> answerEverything(dossier));

        assertThat(payloads(dossier)).hasSize(2).noneMatch(payload -> payload.contains(PRIVATE));
        assertThat(page(dossier)).contains("Dag.").doesNotContain(PRIVATE);
        assertThat(leaks(dossier, dossier.client())).isEmpty();
        assertThat(leaks(dossier, colleague)).isEmpty();
        assertThat(leaks(dossier, dossier.professional())).contains("Noting.mine");
    }

    private void answerEverything(Dossier dossier) {
        AfwegingId id = id(dossier);
        catalogue
                .reflectionQuestions(DUTCH)
                .forEach(question -> noting.write(dossier.traject(), id, question.code(), "", PRIVATE));
        catalogue.pitfalls(DUTCH).forEach(pitfall -> {
            noting.meet(dossier.traject(), id, pitfall.code(), true);
            noting.write(dossier.traject(), id, pitfall.code(), "", PRIVATE);
        });
        noting.weighed(dossier.traject(), id, dossier.item("factor"), Knowing.BY_INTUITION);
        judging.judge(dossier.traject(), id, dossier.item("piece"), "IQ_CLEAR", Judgement.NO);
        readingAlong.toldOn(dossier.traject(), id, LocalDate.of(2026, 11, 20));
        weighing.write(dossier.traject(), id, Place.of(Field.OPENING), "", "Dag.");
        weighing.write(dossier.traject(), id, Place.of(Field.WHAT_CHANGED), "", "Een woord vooraf.");
        publishing.publish(dossier.traject(), id);
    }

    private List<String> payloads(Dossier dossier) {
        return jdbc.queryForList(
                "SELECT payload FROM explanation_version WHERE traject_id = ?",
                String.class,
                dossier.traject().value().toString());
    }

    private String page(Dossier dossier) {
        return dossier.client()
                .does(() -> document.render(
                        explanations.latest(dossier.traject(), id(dossier)).explanation(), DUTCH, Links.none()));
    }

    /** The doors behind which somebody finds private words. */
    private List<String> leaks(Dossier dossier, Acting somebody) {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        return Door.guarded(portal).stream()
                .filter(door -> Outcome.of(somebody, door, transaction, Samples.all(door.method(), dossier))
                        .answer()
                        .contains(PRIVATE))
                .map(Door::toString)
                .toList();
    }

    private static AfwegingId id(Dossier dossier) {
        return (AfwegingId) dossier.ids().get(AfwegingId.class);
    }
}
