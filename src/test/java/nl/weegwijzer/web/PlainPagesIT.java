package nl.weegwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.peeling.LayingOut;
import nl.weegwijzer.afweging.peeling.Weighing;
import nl.weegwijzer.afweging.peeling.WeighingFactors;
import nl.weegwijzer.afweging.publishing.Publishing;
import nl.weegwijzer.bench.Cases;
import nl.weegwijzer.people.Display;
import nl.weegwijzer.people.DisplayPreferences;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.OnMariaDb;
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
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@OnMariaDb
@SpringBootTest
@Import(Town.class)
class PlainPagesIT {

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
    DisplayPreferences preferences;

    @Autowired
    JdbcTemplate jdbc;

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
    void showTheExplanationWithoutAScriptUnderTheStrictestPolicy() throws Exception {
        MockHttpServletResponse answer = asks(client, page);

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString())
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"nl\"", "Welke training past bij u?", "Punt 2")
                .contains("Samira Haddou", "href=\"tel:0123456789\"", "Naar de inhoud")
                .contains("href=\""
                        + page.replace("/lezen/", "/mijn/").replace("/" + id(), "/uitleg/" + id() + "/reactie\""))
                .contains("href=\"" + page + "/versie/1/pdf\"")
                .doesNotContain("<script", " style=", "<form");
        assertThat(answer.getHeaders("Content-Security-Policy")).containsExactly(STRICTEST);
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
    }

    @Test
    void areDrawnAsWhoeverReadsLikesToRead() throws Exception {
        client.doing(() -> preferences.choose(
                new Display(java.util.Locale.ENGLISH, Display.TextSize.LARGEST, Display.Colours.CONTRAST, true)));

        assertThat(asks(client, page).getContentAsString())
                .contains("lang=\"en\" data-tekst=\"grootst\" data-weergave=\"contrast\" data-rust=\"ja\"")
                .contains("Skip to the content");
    }

    @Test
    void answerForeignAndAbsentAlike() throws Exception {
        Acting stranger = town.make(administrator, "Piet Vreemd", Role.CLIENT);
        Acting colleague = town.make(administrator, "Ada Ander", Role.PROFESSIONAL);
        MockHttpServletResponse absent = asks(client, "/lezen/" + traject + "/" + AfwegingId.create());

        assertThat(absent.getStatus()).isEqualTo(404);
        assertThat(absent.getContentAsString())
                .contains("Deze pagina vinden wij niet")
                .doesNotContain("<script");
        for (MockHttpServletResponse other : List.of(
                asks(stranger, page),
                asks(colleague, page),
                asks(administrator, page),
                asks(stranger, page + "/pdf"),
                asks(client, page + "/versie/2"),
                asks(client, page + "/versie/0"),
                asks(client, page + "/versie/x"),
                asks(client, "/lezen/x/y"),
                asks(client, "/lezen/"),
                asks(client, "/lezen/a/b/c/d/e"))) {
            assertThat(other.getStatus()).isEqualTo(404);
            assertThat(other.getContentType()).isEqualTo(absent.getContentType());
            assertThat(other.getContentAsString()).isEqualTo(absent.getContentAsString());
            assertThat(other.getHeaders("Content-Security-Policy")).containsExactly(STRICTEST);
        }
    }

    @Test
    void sendWhoeverIsSignedOutToTheSignIn() throws Exception {
        MockHttpServletResponse answer = portal.perform(get(page)).andReturn().getResponse();

        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(answer.getRedirectedUrl()).endsWith("/oauth2/authorization/weegwijzer");
    }

    @Test
    void writeDownTheLook() throws Exception {
        asks(client, page);
        asks(client, page + "/versie/1/pdf");

        assertThat(jdbc.queryForList(
                        "SELECT act FROM access_log WHERE traject_id = ? AND person_id = ? ORDER BY at",
                        String.class,
                        traject.value().toString(),
                        client.personId().value().toString()))
                .containsExactly("PlainReading.newest", "PlainReading.version");
    }

    @Test
    void handOutAFileWhoseNameTellsNothing() throws Exception {
        MockHttpServletResponse answer = asks(professional, page + "/pdf");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).startsWith("application/pdf");
        assertThat(answer.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"uitleg-versie-1.pdf\"");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.getContentAsByteArray())
                .startsWith("%PDF-1".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    @Test
    void keepTheirLookForEver() throws Exception {
        String html = asks(client, page).getContentAsString();
        String style = html.replaceAll("(?s).*href=\"(/lezen/stijl/[0-9a-f]+\\.css)\".*", "$1");

        MockHttpServletResponse answer = portal.perform(get(style)).andReturn().getResponse();

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Cache-Control")).contains("immutable");
        assertThat(answer.getContentAsString())
                .contains("--weegwijzer-color-ink")
                .doesNotContain("/*");
        assertThat(answer.getContentAsByteArray()).hasSizeLessThan(40_000);
    }

    private String id() {
        return page.substring(page.lastIndexOf('/') + 1);
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
