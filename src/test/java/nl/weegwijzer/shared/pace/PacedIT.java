package nl.weegwijzer.shared.pace;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import nl.weegwijzer.people.signin.SigningIn;
import nl.weegwijzer.people.signin.UnknownActivationCode;
import nl.weegwijzer.testing.OnMariaDb;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest(properties = "weegwijzer.pace.guessing.times=4")
@OnMariaDb
class PacedIT {

    @Autowired
    private SigningIn signingIn;

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void stopsWhoeverGuessesCodesAndNobodyElse() {
        as("rader");
        for (int guess = 0; guess < 4; guess++) {
            assertThatExceptionOfType(UnknownActivationCode.class).isThrownBy(this::guess);
        }
        assertThatExceptionOfType(TooOften.class).isThrownBy(this::guess);

        as("een ander");
        assertThatExceptionOfType(UnknownActivationCode.class).isThrownBy(this::guess);
    }

    private void guess() {
        signingIn.activate("http://localhost/test", "iemand", UUID.randomUUID().toString());
    }

    private static void as(String name) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(name, null, "ROLE_UNKNOWN"));
    }
}
