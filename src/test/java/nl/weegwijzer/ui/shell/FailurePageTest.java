package nl.weegwijzer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;

import nl.weegwijzer.ui.client.ClientPageTest;
import nl.weegwijzer.ui.client.Paths;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

class FailurePageTest extends ClientPageTest {

    @MockitoSpyBean
    TrajectContacts contacts;

    /** The frame around what went wrong asks the database too: whom to call. */
    @Test
    void explainsThatTheDatabaseIsAway() {
        doThrow(new DataAccessResourceFailureException("Connection reset"))
                .when(contacts)
                .of(any());

        open(Paths.goals(traject));

        assertThat(shown())
                .contains("Dat ligt niet aan u. Probeer het straks nog eens.")
                .doesNotContain("exception", "Connection reset");
    }
}
