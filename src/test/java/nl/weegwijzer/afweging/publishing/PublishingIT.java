package nl.weegwijzer.afweging.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.BroughtInBy;
import nl.weegwijzer.afweging.Change;
import nl.weegwijzer.afweging.DecisionRoom;
import nl.weegwijzer.afweging.DocumentKind;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Origin;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.afweging.Weight;
import nl.weegwijzer.afweging.document.ExplanationDocument;
import nl.weegwijzer.afweging.document.Links;
import nl.weegwijzer.afweging.peeling.Draft;
import nl.weegwijzer.afweging.peeling.LayingOut;
import nl.weegwijzer.afweging.peeling.Weighing;
import nl.weegwijzer.afweging.peeling.WeighingFactors;
import nl.weegwijzer.afweging.peeling.WrittenMeanwhile;
import nl.weegwijzer.catalogue.Catalogue;
import nl.weegwijzer.demo.database.AsOwner;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.people.traject.Arranging;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.OnMariaDb;
import nl.weegwijzer.testing.TestDatabase;
import nl.weegwijzer.testing.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.security.access.AccessDeniedException;

@OnMariaDb
@SpringBootTest
@Import(Town.class)
class PublishingIT {

    @Autowired
    Town town;

    @Autowired
    Weighing weighing;

    @Autowired
    WeighingFactors factors;

    @Autowired
    LayingOut layingOut;

    @Autowired
    Publishing publishing;

    @Autowired
    ExplanationOverview explanations;

    @Autowired
    ExplanationDocument document;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Arranging arranging;

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
        professional.begin();
    }

    @Test
    void refusesToPublishWhileSomethingIsMissing() {
        AfwegingId id = weighing.begin(traject, SubmissionId.create(), "");

        assertThatExceptionOfType(NotReady.class)
                .isThrownBy(() -> publishing.publish(traject, id))
                .satisfies(refusal -> assertThat(refusal.missing())
                        .extracting(Missing::gap)
                        .contains(Gap.QUESTION, Gap.ROOM, Gap.TWO_OPTIONS, Gap.ONE_FACTOR, Gap.ONE_INFORMATION));
    }

    @Test
    void publishesOpenAndThenDecidedWithWhatMovedIt() {
        AfwegingId id = peeled();
        assertThat(publishing.publish(traject, id)).isEqualTo(1);
        assertThat(explanations.latest(traject, id).explanation().open()).isTrue();

        Draft draft = weighing.draft(traject, id);
        ItemId factor = draft.factors().getFirst().id();
        UUID said = UUID.randomUUID();
        write(id, Place.of(Field.OUTCOME), "U start op een leerwerkplek.");
        write(id, Place.of(Field.MEANING), "U werkt 3 ochtenden per week.");
        write(id, Place.of(Field.IF_NOT), "Dan zoeken wij samen iets anders.");
        write(id, Place.of(Field.WHAT_CHANGED), "U begint later.");
        layingOut.choose(traject, id, draft.options().getFirst().id());
        write(id, Place.of(draft.options().getLast().id(), Field.WHY_NOT), "Dat duurt te lang.");
        factors.weigh(traject, id, factor, Weight.HEAVY);
        weighing.credit(traject, id, said, "Om 8 uur beginnen lukt mij niet.", true);

        assertThat(publishing.publish(traject, id)).isEqualTo(2);

        Explanation second = client.does(() -> explanations.latest(traject, id)).explanation();
        assertThat(second.open()).isFalse();
        assertThat(second.change().moves())
                .containsExactly(new Change.Move(
                        "Belastbaarheid", Weight.LIGHT, Weight.HEAVY, List.of("U kunt 4 uur per dag werken.")));
        assertThat(second.change().because())
                .containsExactly(new Change.Quote(said, "Om 8 uur beginnen lukt mij niet."));
        assertThat(client.does(() -> explanations.version(traject, id, 1))
                        .explanation()
                        .open())
                .isTrue();
    }

    @Test
    void refusesToPublishTheSameTwice() {
        AfwegingId id = peeled();
        publishing.publish(traject, id);
        write(id, Place.of(Field.WHAT_CHANGED), "Niets.");

        assertThatExceptionOfType(NothingToPublish.class).isThrownBy(() -> publishing.publish(traject, id));
    }

    @Test
    void keepsAPublishedVersionWhateverHappensToTheCatalogueOrTheDraft() {
        AfwegingId id = peeled();
        factors.add(traject, id, "CL_CAPACITY");
        ItemId known = weighing.draft(traject, id).factors().getLast().id();
        complete(id, known);
        publishing.publish(traject, id);
        PublishedExplanation before = explanations.latest(traject, id);

        weighing.write(traject, id, Place.of(Field.QUESTION), "Welke training past?", "Iets heel anders?");
        weighing.remove(traject, id, known);

        assertThat(explanations.latest(traject, id)).isEqualTo(before);
    }

    @Test
    void readsWordForWordTheSameAfterALaterCatalogue() {
        AfwegingId id = peeled();
        factors.add(traject, id, "CL_CAPACITY");
        complete(id, weighing.draft(traject, id).factors().getLast().id());
        publishing.publish(traject, id);
        String before = read(id);
        assertThat(before).contains("Wat u aankunt (belastbaarheid)");

        renameCapacity("Wat u aankunt (belastbaarheid)", "Heel andere woorden");
        try {
            assertThat(beans.createBean(Catalogue.class)
                            .factor("CL_CAPACITY", Locale.of("nl"))
                            .label())
                    .isEqualTo("Heel andere woorden");
            assertThat(read(id)).isEqualTo(before);
        } finally {
            renameCapacity("Heel andere woorden", "Wat u aankunt (belastbaarheid)");
        }
    }

    @Test
    void letsNobodyChangeAVersionNotEvenTheApp() {
        AfwegingId id = peeled();
        publishing.publish(traject, id);

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.update("UPDATE explanation_version SET question = 'anders'"));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.update("DELETE FROM explanation_version"));
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> jdbc.update("DELETE FROM access_log"));
    }

    @Test
    void keepsBothWhenTwoWriteInDifferentPlacesAtOnce() throws Exception {
        AfwegingId id = weighing.begin(traject, SubmissionId.create(), "Wat past?");
        List<Field> places = List.of(Field.OPENING, Field.NEXT_STEPS, Field.MEANING, Field.RULES);

        try (var writers = Executors.newFixedThreadPool(places.size())) {
            for (int round = 0; round < 10; round++) {
                String now = "Ronde " + round;
                String seen = round == 0 ? "" : "Ronde " + (round - 1);
                var writing = places.stream()
                        .map(place -> writers.submit(() ->
                                professional.doing(() -> weighing.write(traject, id, Place.of(place), seen, now))))
                        .toList();
                for (var one : writing) {
                    one.get();
                }
            }
        }

        Draft draft = weighing.draft(traject, id);
        assertThat(places).allSatisfy(place -> assertThat(draft.words(place)).isEqualTo("Ronde 9"));
    }

    @Test
    void showsTheSecondWriterWhatTheFirstWrote() {
        AfwegingId id = weighing.begin(traject, SubmissionId.create(), "Wat past?");
        weighing.write(traject, id, Place.of(Field.OPENING), "", "De eerste was hier.");

        assertThatExceptionOfType(WrittenMeanwhile.class)
                .isThrownBy(() -> weighing.write(traject, id, Place.of(Field.OPENING), "", "De tweede ook."))
                .satisfies(refusal -> assertThat(refusal.current()).isEqualTo("De eerste was hier."));
    }

    @Test
    void answersAForeignAfwegingLikeAnAbsentOne() {
        AfwegingId id = peeled();
        publishing.publish(traject, id);
        Acting stranger = town.make(administrator, "Piet Vreemd", Role.CLIENT);
        Acting colleague = town.make(administrator, "Ada Ander", Role.PROFESSIONAL);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> stranger.does(() -> explanations.latest(traject, id)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> colleague.does(() -> weighing.draft(traject, id)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> client.does(() -> weighing.draft(traject, id)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> explanations.latest(traject, AfwegingId.create()));
    }

    @Test
    void writesDownWhoLookedAndWhoActed() {
        AfwegingId id = peeled();
        publishing.publish(traject, id);
        client.does(() -> explanations.latest(traject, id));

        assertThat(jdbc.queryForList(
                        "SELECT act FROM access_log WHERE traject_id = ? AND person_id = ?",
                        String.class,
                        traject.value().toString(),
                        client.personId().value().toString()))
                .containsExactly("ExplanationOverview.latest");
        assertThat(jdbc.queryForObject(
                        "SELECT count(*) FROM access_log WHERE traject_id = ? AND act = 'Publishing.publish'",
                        Integer.class,
                        traject.value().toString()))
                .as("one look or act, one row, whatever it reads on its way")
                .isEqualTo(1);
    }

    @Test
    void saysNothingNewToAColleagueWhoOnlyLooks() {
        AfwegingId id = peeled();
        publishing.publish(traject, id);
        Acting colleague = joined("Pieter Hoekstra");

        colleague.begin();
        assertThat(publishing.forthcoming(traject, id).nothingNew()).isTrue();
        assertThatExceptionOfType(NothingToPublish.class).isThrownBy(() -> publishing.publish(traject, id));

        write(id, Place.of(Field.DECIDED_BY), "Pieter Hoekstra");
        assertThat(publishing.forthcoming(traject, id).nothingNew())
                .as("somebody else decided")
                .isFalse();
    }

    @Test
    void showsWhoReadsAlongTheNamesThatGoOut() {
        AfwegingId id = peeled();
        Acting colleague = joined("Pieter Hoekstra");

        colleague.begin();
        Explanation shown =
                publishing.forthcoming(traject, id, professional.personId()).next();
        assertThat(shown.decisionBy().explainedBy()).isEqualTo("Samira Haddou");
        assertThat(shown.decisionBy().decidedBy()).isEqualTo("Samira Haddou");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> publishing.forthcoming(traject, id, client.personId()));
    }

    private Acting joined(String name) {
        Acting colleague = town.make(administrator, name, Role.PROFESSIONAL);
        administrator.doing(() -> arranging.join(traject, colleague.personId()));
        return colleague;
    }

    private String read(AfwegingId id) {
        Explanation latest = explanations.latest(traject, id).explanation();
        return document.render(latest, Locale.of("nl"), Links.none());
    }

    /** Only the owner of the tables can: the app may not touch the catalogue. */
    private static void renameCapacity(String from, String to) {
        AsOwner owner = TestDatabase.shared().asOwner();
        new JdbcTemplate(new DriverManagerDataSource(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword()))
                .update("UPDATE catalogue_text SET label = ? WHERE code = 'CL_CAPACITY' AND label = ?", to, from);
    }

    private AfwegingId peeled() {
        AfwegingId id = weighing.begin(traject, SubmissionId.create(), "Welke training past?");
        weighing.leave(traject, id, DecisionRoom.TOGETHER);
        weighing.ofKind(traject, id, DocumentKind.AGREEMENT);
        for (String name : List.of("Leerwerkplek", "Niets doen")) {
            ItemId option = layingOut.addOption(traject, id, SubmissionId.create());
            write(id, Place.of(option, Field.NAME), name);
            write(id, Place.of(option, Field.ADVANTAGES), "Dit is goed.");
            write(id, Place.of(option, Field.DISADVANTAGES), "Dit is minder goed.");
            write(id, Place.of(option, Field.LIVING), "Zo is het om ermee te leven.");
        }
        ItemId factor = factors.addOwn(traject, id, SubmissionId.create());
        write(id, Place.of(factor, Field.NAME), "Belastbaarheid");
        complete(id, factor);
        ItemId piece = layingOut.addInformation(traject, id, SubmissionId.create());
        write(id, Place.of(piece, Field.NAME), "Gesprek");
        write(id, Place.of(piece, Field.SOURCE), "Jaap zelf");
        layingOut.ofKind(traject, id, piece, "ST_TALK");
        layingOut.dated(traject, id, piece, LocalDate.of(2026, 10, 1));
        write(id, Place.of(Field.NEXT_STEPS), "Wij praten samen.");
        return id;
    }

    private void complete(AfwegingId id, ItemId factor) {
        factors.weigh(traject, id, factor, Weight.LIGHT);
        factors.broughtIn(traject, id, factor, BroughtInBy.CLIENT);
        factors.from(traject, id, factor, Origin.PROFESSIONAL_JUDGEMENT);
        write(id, Place.of(factor, Field.WHY), "U kunt 4 uur per dag werken.");
    }

    private void write(AfwegingId id, Place place, String text) {
        weighing.write(traject, id, place, "", text);
    }
}
