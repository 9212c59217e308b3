package nl.weegwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.peeling.LayingOut;
import nl.weegwijzer.afweging.peeling.Weighing;
import nl.weegwijzer.afweging.peeling.WeighingFactors;
import nl.weegwijzer.afweging.publishing.Publishing;
import nl.weegwijzer.bench.Cases;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.OnMariaDb;
import nl.weegwijzer.testing.StatementCount;
import nl.weegwijzer.testing.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@OnMariaDb
@SpringBootTest
@Import({Town.class, StatementCount.class})
class PlainListingIT {

    private static final String STRICTEST = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self';"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

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
    ListingReading reading;

    @Autowired
    StatementCount count;

    @Autowired
    JdbcTemplate jdbc;

    @MockitoSpyBean
    PrintingTurns turns;

    private MockMvc portal;
    private Acting administrator;
    private Acting client;
    private Acting professional;
    private TrajectId traject;
    private String page;

    @BeforeEach
    void publish(@Autowired WebApplicationContext context) {
        portal = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        administrator = town.found();
        client = town.make(administrator, "Jaap Veenstra", Role.CLIENT);
        professional = town.make(administrator, "Samira Haddou", Role.PROFESSIONAL);
        traject = town.traject(administrator, client, professional);
        Cases cases = new Cases(weighing, factors, layingOut, publishing, traject);
        AfwegingId afweging = professional.does(() -> cases.publish(2));
        page = "/lezen/" + traject + "/" + afweging;
    }

    @Test
    void listsWhatAClientCanReadWithoutAScript() throws Exception {
        MockHttpServletResponse answer = asks(client, "/lezen");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeaders("Content-Security-Policy")).containsExactly(STRICTEST);
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.getContentAsString())
                .contains("<h1>Uw uitleg</h1>", "href=\"" + page + "\"", "Welke training past bij u?")
                .contains("Er is nog niets gekozen. Geschreven op ", "Samira Haddou")
                .doesNotContain("<script", " style=", "<form");
    }

    @Test
    void saysKindlyThatThereIsNothingYet() throws Exception {
        Acting other = town.make(administrator, "Piet Vreemd", Role.CLIENT);
        town.traject(administrator, other, professional);

        for (Acting somebody : new Acting[] {other, professional, administrator}) {
            assertThat(asks(somebody, "/lezen").getContentAsString())
                    .contains("Er staat nog geen uitleg voor u klaar.")
                    .doesNotContain("Welke training", "<section");
        }
    }

    @Test
    void readsInFewStatementsAndWritesDownTheLook() {
        client.doing(() -> {
            count.reset();
            reading.mine();
            assertThat(count.statements()).hasSizeLessThanOrEqualTo(4);
        });

        assertThat(jdbc.queryForList(
                        "SELECT act FROM access_log WHERE traject_id = ? AND person_id = ?",
                        String.class,
                        traject.value().toString(),
                        client.personId().value().toString()))
                .containsExactly("ExplanationOverview.all");
    }

    @Test
    void sendsWhoeverIsSignedOutToTheSignIn() throws Exception {
        assertThat(portal.perform(get("/lezen")).andReturn().getResponse().getStatus())
                .isEqualTo(302);
    }

    @Test
    void saysKindlyThatAPdfHasToWait() throws Exception {
        doThrow(new PrintingBusy()).when(turns).take(any());

        MockHttpServletResponse answer = asks(client, page + "/pdf");

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("10");
        assertThat(answer.getHeader("Content-Disposition")).isEqualTo("inline");
        assertThat(answer.getContentType()).startsWith("text/html");
        assertThat(answer.getContentAsString()).contains("Het is nu even druk");
    }

    private MockHttpServletResponse asks(Acting somebody, String path) throws Exception {
        var signedIn = new UsernamePasswordAuthenticationToken(
                somebody,
                null,
                somebody.roles().stream()
                        .map(role -> new SimpleGrantedAuthority(role.authority()))
                        .toList());
        MockHttpServletResponse answer = portal.perform(get(path).with(authentication(signedIn)))
                .andReturn()
                .getResponse();
        answer.setCharacterEncoding("UTF-8");
        return answer;
    }
}
