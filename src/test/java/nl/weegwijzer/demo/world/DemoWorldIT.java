package nl.weegwijzer.demo.world;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.afweging.publishing.ExplanationOverview;
import nl.weegwijzer.afweging.publishing.ExplanationSummary;
import nl.weegwijzer.demo.DemoPeople;
import nl.weegwijzer.demo.DemoPerson;
import nl.weegwijzer.people.signin.SignedInPerson;
import nl.weegwijzer.people.signin.SigningIn;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.response.comparison.ComparisonOverview;
import nl.weegwijzer.response.comparison.Distance;
import nl.weegwijzer.response.comparison.Moment;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.OnMariaDb;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;

@OnMariaDb
@ActiveProfiles("demo")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class DemoWorldIT {

    @Autowired
    DemoWorld world;

    @Autowired
    SigningIn signingIn;

    @Autowired
    TrajectOverview trajecten;

    @Autowired
    ExplanationOverview explanations;

    @Autowired
    ComparisonOverview comparisons;

    @Value("${weegwijzer.sign-in.issuer}")
    String issuer;

    @Test
    void linksEveryoneOfTheSignInPageToAPersonInTheirRole() {
        assertThat(DemoPeople.all())
                .allSatisfy(person -> assertThat(signingIn.find(issuer, person.login()))
                        .get()
                        .extracting(SignedInPerson::name, SignedInPerson::roles)
                        .containsExactly(person.name(), Set.of(person.role())));
    }

    @Test
    void givesEachClientATrajectAndJaapTwoProfessionals() {
        assertThat(List.of(DemoPeople.KLANT_1, DemoPeople.KLANT_2, DemoPeople.KLANT_3, DemoPeople.KLANT_4))
                .allSatisfy(client -> assertThat(walkedBy(client)).hasSize(1));

        TrajectSummary jaap = walkedBy(DemoPeople.KLANT_1).getFirst();
        assertThat(acting(DemoPeople.KLANT_1).does(() -> trajecten.team(jaap.id())))
                .extracting("name")
                .containsExactlyInAnyOrder(DemoPeople.PROFESSIONAL_1.name(), DemoPeople.PROFESSIONAL_2.name());
    }

    @Test
    void explainsToJaapWhileItIsStillOpen() {
        assertThat(explainedTo(DemoPeople.KLANT_1))
                .extracting(ExplanationSummary::open)
                .contains(true);
        assertThat(explainedTo(DemoPeople.KLANT_4))
                .extracting(ExplanationSummary::open)
                .containsOnly(false);
        assertThat(explainedTo(DemoPeople.KLANT_3)).isEmpty();
    }

    @Test
    void showsViewsThatCameCloserAfterATalkAndAVersionThatNamesTheClientsWords() {
        TrajectSummary elif = walkedBy(DemoPeople.KLANT_4).getFirst();
        Distance.OverTime gap = acting(DemoPeople.KLANT_4)
                .does(() -> comparisons.overTime(elif.id()))
                .getFirst();
        Distance before =
                requireNonNull(gap.moments().get(Moment.AFTER_READING)).distance();
        Distance after =
                requireNonNull(gap.moments().get(Moment.AFTER_CONVERSATION)).distance();

        assertThat(before.notFeltAsWeighed().over()).isEqualTo(5);
        assertThat(after.notFeltAsWeighed().over()).isEqualTo(5);
        assertThat(after.notFeltAsWeighed().steps())
                .isLessThan(before.notFeltAsWeighed().steps() / 2);
        assertThat(after.feltTooLittle().steps())
                .isLessThan(before.feltTooLittle().steps());

        Explanation latest = acting(DemoPeople.KLANT_4)
                .does(() -> explanations.latest(elif.id(), gap.afweging()))
                .explanation();
        assertThat(requireNonNull(latest.change()).because()).isNotEmpty();
    }

    @Test
    void comesAboutOnce() {
        world.run(new DefaultApplicationArguments());

        assertThat(walkedBy(DemoPeople.KLANT_1)).hasSize(1);
    }

    private List<ExplanationSummary> explainedTo(DemoPerson client) {
        TrajectSummary traject = walkedBy(client).getFirst();
        return acting(client).does(() -> explanations.all(traject.id()));
    }

    private List<TrajectSummary> walkedBy(DemoPerson client) {
        return acting(client).does(trajecten::walkedByMe);
    }

    private Acting acting(DemoPerson person) {
        SignedInPerson known = signingIn.find(issuer, person.login()).orElseThrow();
        return new Acting(known.id(), known.organisation(), person.role());
    }
}
