package nl.weegwijzer.people.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.weegwijzer.people.Administering;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.shared.SubmissionId;
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

@OnMariaDb
@SpringBootTest
@Import(Town.class)
class SigningInIT {

    private static final String ISSUER = "http://localhost/test";

    @Autowired
    private Town town;

    @Autowired
    private Administering administering;

    @Autowired
    private SigningIn signingIn;

    @Autowired
    private JdbcClient jdbc;

    private final String subject = "jaap-" + UUID.randomUUID();
    private Acting bea;
    private Acting jaap;
    private String code;

    @BeforeEach
    void handOutACode() {
        bea = town.found();
        jaap = town.make(bea, "Jaap Veenstra", Role.CLIENT);
        code = handOut();
    }

    @Test
    void knowsNobodyBeforeACodeWasUsed() {
        assertThat(signingIn.find(ISSUER, subject)).isEmpty();
    }

    @Test
    void linksASignInToThePersonOfTheCode() {
        SignedInPerson person = signingIn.activate(ISSUER, subject, code);

        assertThat(person.id()).isEqualTo(jaap.personId());
        assertThat(person.organisation()).isEqualTo(bea.organisation());
        assertThat(person.roles()).containsExactly(Role.CLIENT);
        assertThat(signingIn.find(ISSUER, subject)).contains(person);
    }

    @Test
    void putsANewSignInInThePlaceOfTheOldOne() {
        signingIn.activate(ISSUER, subject, code);
        signingIn.activate(ISSUER, "later-" + subject, handOut());

        assertThat(signingIn.find(ISSUER, subject))
                .as("nobody reads along unseen")
                .isEmpty();
        assertThat(signingIn.find(ISSUER, "later-" + subject)).isPresent();
    }

    @Test
    void tellsInTheDossierThatACodeWasMade() {
        TrajectId traject = town.traject(bea, jaap, town.make(bea, "Samira Haddou", Role.PROFESSIONAL));
        handOut();

        assertThat(jdbc.sql("select act from access_log where traject_id = ? and reason = 'ADMINISTRATOR'")
                        .param(traject.value())
                        .query(String.class)
                        .list())
                .containsExactly("Administering.handOutCode");
    }

    @Test
    void knowsASubjectOnlyFromItsOwnIssuer() {
        signingIn.activate(ISSUER, subject, code);

        assertThat(signingIn.find("http://localhost/other", subject)).isEmpty();
        assertThat(signingIn.find(ISSUER, subject.toUpperCase(Locale.ROOT))).isEmpty();
    }

    @Test
    void answersForAUsedAnExpiredAndAnUnknownCodeAlike() {
        signingIn.activate(ISSUER, subject, code);
        String expired = handOut();
        jdbc.sql("update activation_code set expires_at = ? where code_hash = ?")
                .params(Timestamp.from(Instant.now().minusSeconds(86_400)), ActivationCode.hash(expired))
                .update();

        List<UnknownActivationCode> answers = List.of(refusal(code), refusal(expired), refusal("ABCD-EFGH-JKMN"));

        assertThat(answers).extracting(UnknownActivationCode::key).containsOnly("refusal.UnknownActivationCode");
        assertThat(answers).extracting(UnknownActivationCode::arguments).containsOnly(new Object[0]);
    }

    @Test
    void linksNobodyWhenACodeIsRefused() {
        refusal("");
        refusal("' or 1=1 --");
        refusal("A".repeat(100_000));

        assertThat(signingIn.find(ISSUER, "stranger-" + subject)).isEmpty();
    }

    @Test
    void letsOneOfTwoHaveTheCodeWhenBothUseItAtOnce() throws Exception {
        List<Callable<SignedInPerson>> both = List.of(
                () -> signingIn.activate(ISSUER, "first-" + subject, code),
                () -> signingIn.activate(ISSUER, "second-" + subject, code));

        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<SignedInPerson>> done = threads.invokeAll(both);
            assertThat(done)
                    .filteredOn(one -> one.state() == Future.State.SUCCESS)
                    .hasSize(1);
            assertThat(done)
                    .filteredOn(one -> one.state() == Future.State.FAILED)
                    .singleElement()
                    .extracting(Future::exceptionNow)
                    .isInstanceOf(UnknownActivationCode.class);
        }
        assertThat(signingIn.find(ISSUER, "first-" + subject).isPresent())
                .isNotEqualTo(signingIn.find(ISSUER, "second-" + subject).isPresent());
    }

    @Test
    void keepsOfACodeOnlyItsHash() {
        Acting samira = town.make(bea, "Samira Haddou", Role.PROFESSIONAL);
        HandedOutCode handedOut = bea.does(() -> administering.handOutCode(SubmissionId.create(), samira.personId()));

        List<String> kept = jdbc.sql("select code_hash from activation_code where person_id = ?")
                .param(samira.personId().value())
                .query(String.class)
                .list();
        assertThat(kept)
                .singleElement()
                .isNotEqualTo(handedOut.code())
                .isEqualTo(ActivationCode.hash(handedOut.code()));
        assertThat(handedOut.toString()).doesNotContain(handedOut.code());
        assertThat(Duration.between(Instant.now(), handedOut.until()))
                .isBetween(Duration.ofDays(14).minusMinutes(5), Duration.ofDays(14));
    }

    @Test
    void opensNothingWithACodeThatANewOneReplaced() {
        String next = handOut();

        assertThat(refusal(code).key()).isEqualTo("refusal.UnknownActivationCode");
        assertThat(signingIn.activate(ISSUER, subject, next).id()).isEqualTo(jaap.personId());
    }

    private String handOut() {
        return bea.does(() -> administering.handOutCode(SubmissionId.create(), jaap.personId()))
                .code();
    }

    private UnknownActivationCode refusal(String typed) {
        return catchThrowableOfType(
                UnknownActivationCode.class, () -> signingIn.activate(ISSUER, "stranger-" + subject, typed));
    }
}
