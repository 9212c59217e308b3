package nl.weegwijzer.architecture.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.weegwijzer.architecture.access.Guests.How;
import nl.weegwijzer.architecture.access.Outcome.Way;
import nl.weegwijzer.bench.Measure;
import nl.weegwijzer.bench.Measures;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.people.access.ForAdministrator;
import nl.weegwijzer.people.access.ForAnyProfessional;
import nl.weegwijzer.people.access.ForManagers;
import nl.weegwijzer.people.access.ForSignedIn;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.OnMariaDb;
import nl.weegwijzer.testing.Town;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@OnMariaDb
@SpringBootTest
@Import({Town.class, Dossiers.class, TogetherDossiers.class, Guests.class, Towns.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixIT {

    /** Parameters for which any identifier does, as their module does not look up what it is of; they answer nothing. */
    private static final Set<String> TAKE_ANYTHING = Set.of(
            "Answering.markRead 1",
            "Consenting.give 3",
            "ComparisonOverview.felt 1",
            "Seeing.saw 1",
            "Seeing.sawVersion 1",
            "StandingIn.end 1",
            "StandingIn.withdraw 1",
            "Weighing.credit 2",
            "WeighingFactors.takeIn 2");

    /** Parameters whose own thing is not ready for the sample act, which is refused like one that is absent. */
    private static final Set<String> NOT_READY =
            Set.of("AskingTakenAlong.answer 2", "SayingEnough.say 1", "TakingOver.putBack 1", "TakingOver.takeOver 1");

    /** Parameters that name somebody of the organisation to be let in. */
    private static final Set<String> LET_IN = Set.of("representative", "partner", "professional");

    private final List<Measure> measures = new ArrayList<>();
    private final Towns towns;
    private final List<Door> doors;
    private final TransactionTemplate transaction;

    @Autowired
    AccessMatrixIT(Towns towns, ApplicationContext portal, PlatformTransactionManager transactions) {
        this.towns = towns;
        this.doors = Door.guarded(portal);
        this.transaction = new TransactionTemplate(transactions);
        measures.add(Measure.atLeast("access: guarded methods", doors.size(), 1, "methods"));
    }

    @AfterAll
    void leaveTheFigures() {
        Measures.add("access", measures);
    }

    @Test
    void letsIntoATrajectOnlyItsOwnPeople() {
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (Door door : doors.stream().filter(Door::leadsIntoATraject).toList()) {
            for (Dossier dossier : existingAndAbsent()) {
                for (Acting somebody : towns.everyone()) {
                    Outcome met = meet(somebody, door, dossier);
                    tried++;
                    if (met.way() != expected(door, dossier, somebody)) {
                        wrong.add("%s of %s as %s: %s".formatted(door, dossier, somebody.roles(), met));
                    }
                }
            }
        }
        report("access: method × person × traject", tried, "access: wrongly in or out of a traject", wrong);
    }

    @Test
    void answersForAForeignTrajectAsForNone() {
        List<String> different = new ArrayList<>();
        int tried = 0;
        for (Door door : doors.stream().filter(Door::asksForATraject).toList()) {
            for (Acting somebody : towns.everyone()) {
                Outcome none = meet(somebody, door, towns.own().absent());
                for (Dossier dossier : foreignTo(somebody, door)) {
                    tried++;
                    if (!meet(somebody, door, dossier).equals(none)) {
                        different.add("%s of %s as %s".formatted(door, dossier, somebody.roles()));
                    }
                }
            }
        }
        report("access: foreign against absent trajecten", tried, "access: foreign trajecten that show", different);
    }

    @Test
    void answersForAForeignThingAsForNone() {
        List<String> different = new ArrayList<>();
        int tried = 0;
        for (Door door : doors) {
            for (int at : identifiers(door)) {
                Outcome none = meetWith(door, at, towns.own().absent());
                for (Dossier foreign : foreignTo(towns.whoMayCome(door), door, at)) {
                    Outcome met = meetWith(door, at, foreign);
                    tried++;
                    if (!met.equals(none)) {
                        different.add("%s, parameter %d of %s: %s, not %s".formatted(door, at, foreign, met, none));
                    }
                }
            }
        }
        report("access: foreign against absent things", tried, "access: foreign things that show", different);
    }

    @Test
    void answersForAnExplanationThatWasNotOpenedAsForNone() {
        List<String> different = new ArrayList<>();
        int tried = 0;
        Acting partner = towns.guest(How.ANOTHER_EXPLANATION);
        for (Door door : doors.stream().filter(Door::isForChainPartners).toList()) {
            for (int at : identifiers(door)) {
                tried++;
                if (!meetWith(partner, door, at, towns.own())
                        .equals(meetWith(partner, door, at, towns.own().absent()))) {
                    different.add(door + " " + at);
                }
            }
        }
        report("access: explanations out of scope", tried, "access: explanations out of scope that show", different);
    }

    /** Otherwise the test before this one would compare nothing with nothing. */
    @Test
    void findsOnesOwnThing() {
        List<String> same = new ArrayList<>();
        for (Door door : doors) {
            for (int at : identifiers(door)) {
                if (meetWith(door, at, towns.own())
                        .equals(meetWith(door, at, towns.own().absent()))) {
                    same.add(door + " " + at);
                }
            }
        }
        assertThat(same)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(TAKE_ANYTHING.stream(), NOT_READY.stream())
                        .toList());
    }

    @Test
    void letsInByRoleWhereNoTrajectIsMeant() {
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (Door door :
                doors.stream().filter(door -> !door.leadsIntoATraject()).toList()) {
            for (Acting somebody : towns.everyone()) {
                Way met = meet(somebody, door, towns.own()).way();
                tried++;
                if ((met == Way.OUT) == mayComeIn(door, somebody)) {
                    wrong.add("%s as %s: %s".formatted(door, somebody.roles(), met));
                }
            }
        }
        report("access: method × role", tried, "access: wrongly in or out by role", wrong);
    }

    @Test
    void showsNothingForeignInAList() {
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (Door door :
                doors.stream().filter(door -> !door.leadsIntoATraject()).toList()) {
            for (Acting somebody : towns.everyone()) {
                String answer = meet(somebody, door, towns.own()).answer();
                tried++;
                foreignTo(somebody, door).stream()
                        .flatMap(dossier -> dossier.traces(somebody))
                        .filter(answer::contains)
                        .forEach(found -> wrong.add("%s as %s: %s".formatted(door, somebody.roles(), found)));
            }
        }
        report("access: lists × person", tried, "access: foreign names and ids in lists", wrong);
    }

    private Way expected(Door door, Dossier dossier, Acting somebody) {
        boolean theirs = (door.isForClients() && dossier.isOf(somebody))
                || (door.isForProfessionals() && dossier.isInCareOf(somebody))
                || towns.letsIn(somebody, door, dossier);
        if (!theirs || dossier.name().equals("absent")) {
            return Way.OUT;
        }
        boolean changes = door.changes() && !door.changesTheArchived();
        return dossier.name().equals("archived") && changes ? Way.ARCHIVED : Way.IN;
    }

    private static boolean mayComeIn(Door door, Acting somebody) {
        return switch (door.rule()) {
            case ForAdministrator _ -> somebody.roles().contains(Role.ADMINISTRATOR);
            case ForManagers _ -> keepsTheRules(somebody);
            case ForAnyProfessional _ -> somebody.roles().contains(Role.PROFESSIONAL);
            case ForSignedIn _ -> !somebody.roles().isEmpty();
            default -> throw new IllegalStateException("No row for " + door);
        };
    }

    private static boolean keepsTheRules(Acting somebody) {
        return somebody.roles().contains(Role.MANAGER) || somebody.roles().contains(Role.ADMINISTRATOR);
    }

    private List<Dossier> existingAndAbsent() {
        return Stream.concat(towns.existing().stream(), Stream.of(towns.own().absent()))
                .toList();
    }

    private List<Dossier> foreignTo(Acting somebody, Door door) {
        return towns.existing().stream()
                .filter(dossier -> door.isForWhoeverRuns()
                        ? !dossier.client().organisation().equals(somebody.organisation())
                        : towns.isForeign(dossier, somebody))
                .toList();
    }

    /** The same for one parameter: a kader is of everyone in its organisation, and anyone there can be let in. */
    private List<Dossier> foreignTo(Acting somebody, Door door, int at) {
        boolean shared =
                door.method().getGenericParameterTypes()[at].getTypeName().contains(".kader.")
                        || LET_IN.contains(door.method().getParameters()[at].getName());
        return foreignTo(somebody, door).stream()
                .filter(dossier -> !shared || !dossier.client().organisation().equals(somebody.organisation()))
                .toList();
    }

    /** Where identifiers are asked for, apart from the traject of those who come for it. */
    private List<Integer> identifiers(Door door) {
        return IntStream.range(door.leadsIntoATraject() ? 1 : 0, door.method().getParameterCount())
                .filter(at -> Samples.identifies(door.method(), at, towns.own()))
                .boxed()
                .toList();
    }

    private Outcome meet(Acting somebody, Door door, Dossier dossier) {
        return Outcome.of(somebody, door, transaction, Samples.all(door.method(), dossier));
    }

    /** Somebody who may come in, with everything their own but one. */
    private Outcome meetWith(Door door, int at, Dossier other) {
        return meetWith(towns.whoMayCome(door), door, at, other);
    }

    private Outcome meetWith(Acting somebody, Door door, int at, Dossier other) {
        Object[] arguments = Samples.all(door.method(), towns.own());
        arguments[at] = Samples.one(door.method(), at, other);
        return Outcome.of(somebody, door, transaction, arguments);
    }

    private void report(String what, int tried, String whatIsWrong, List<String> wrong) {
        measures.add(Measure.atLeast(what, tried, 1, "tried"));
        measures.add(Measure.exactly(whatIsWrong, wrong.size(), 0, "found"));
        assertThat(wrong).isEmpty();
    }
}
