package nl.weegwijzer.ui.failure;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.NotFoundException;
import java.lang.reflect.InvocationTargetException;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.TooLong;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class ExplainedTest {

    @Test
    void explainsARefusalThroughWhatWrapsIt() {
        Explained explained = Explained.of(new IllegalStateException(new InvocationTargetException(new TooLong(2, 3))));

        assertThat(explained.status()).isEqualTo(409);
        assertThat(explained.sentence()).startsWith("Deze tekst is te lang.");
    }

    @Test
    void answersForbiddenAsNotThere() {
        Explained missing = Explained.of(new NotFound());

        assertThat(missing.status()).isEqualTo(404);
        assertThat(Explained.of(new NotFoundException())).isEqualTo(missing);
        assertThat(Explained.of(new AccessDeniedException("no"))).isEqualTo(missing);
        assertThat(Explained.of(new com.vaadin.flow.router.AccessDeniedException()))
                .isEqualTo(missing);
    }

    @Test
    void givesAFaultANumberAndNoDetails() {
        Explained fault = Explained.of(new IllegalStateException("secret"));

        assertThat(fault.status()).isEqualTo(500);
        assertThat(fault.sentence()).containsPattern("[2-9A-Z]{4}-[2-9A-Z]{4}").doesNotContain("secret");
    }
}
