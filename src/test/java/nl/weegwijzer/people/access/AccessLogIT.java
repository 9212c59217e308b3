package nl.weegwijzer.people.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Map;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.peeling.LayingOut;
import nl.weegwijzer.afweging.peeling.Weighing;
import nl.weegwijzer.afweging.peeling.WeighingFactors;
import nl.weegwijzer.afweging.publishing.Publishing;
import nl.weegwijzer.bench.Cases;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.people.traject.Arranging;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.response.Responding;
import nl.weegwijzer.response.ResponseKind;
import nl.weegwijzer.response.WordsMissing;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.OnMariaDb;
import nl.weegwijzer.testing.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@OnMariaDb
@SpringBootTest
@Import(Town.class)
@ExtendWith(OutputCaptureExtension.class)
class AccessLogIT {

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TrajectOverview trajecten;

    @Autowired
    private Arranging arranging;

    @Autowired
    private Responding responding;

    private Acting administrator;
    private Acting client;
    private Acting professional;
    private TrajectId traject;

    @BeforeEach
    void foundATown(@Autowired Town town) {
        administrator = town.found();
        client = town.make(administrator, "Jaap Veenstra", Role.CLIENT);
        professional = town.make(administrator, "Samira Haddou", Role.PROFESSIONAL);
        traject = town.traject(administrator, client, professional);
    }

    @Test
    void saysInWhichRoleSomebodyCame() {
        RequestContextHolder.resetRequestAttributes();
        for (Acting somebody : List.of(client, professional)) {
            somebody.does(() -> trajecten.one(traject));
        }
        administrator.does(() -> arranging.traject(traject));

        for (Acting somebody : List.of(client, professional, administrator)) {
            assertThat(rowsOf(somebody).getLast())
                    .containsEntry("role", somebody.roles().getFirst().name())
                    .containsEntry("door", "PORTAL")
                    .containsEntry("address", "")
                    .containsEntry("because", null)
                    .containsEntry("on_behalf_of", null);
        }
    }

    @Test
    void leavesNothingOfAnActThatFailed() {
        assertThatExceptionOfType(WordsMissing.class)
                .isThrownBy(() -> client.does(
                        () -> responding.say(traject, SubmissionId.create(), ResponseKind.QUESTION, null, " ")));

        assertThat(rowsOf(client)).isEmpty();
    }

    @Test
    void hasARowOfEachDoorToAnExplanation(
            @Autowired WebApplicationContext context,
            @Autowired Weighing weighing,
            @Autowired WeighingFactors factors,
            @Autowired LayingOut layingOut,
            @Autowired Publishing publishing)
            throws Exception {
        Cases cases = new Cases(weighing, factors, layingOut, publishing, traject);
        AfwegingId afweging = professional.does(() -> cases.publish(2));
        String page = "/lezen/" + traject + "/" + afweging;

        for (String door : List.of(page, page + "/versie/1", page + "/pdf", page + "/versie/1/pdf")) {
            asks(context, door);
        }

        assertThat(rowsOf(client))
                .extracting(row -> row.get("act") + " " + row.get("door") + " " + row.get("address"))
                .containsExactly(
                        "PlainReading.newest PLAIN_PAGE 203.0.113.7",
                        "PlainReading.version PLAIN_PAGE 203.0.113.7",
                        "PlainReading.newest PDF 203.0.113.7",
                        "PlainReading.version PDF 203.0.113.7");
    }

    @Test
    void tellsTheProcessWhoWasRefusedAndFromWhere(CapturedOutput output, @Autowired Town town) {
        Acting neighbour = town.make(administrator, "Nienke Buurman", Role.PROFESSIONAL);
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr("203.0.113.9");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            assertThatExceptionOfType(AuthorizationDeniedException.class)
                    .isThrownBy(() -> neighbour.does(() -> trajecten.one(traject)));
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }

        assertThat(output)
                .contains("Refused TrajectOverview.one: person %s, traject %s, address 203.0.113.9"
                        .formatted(neighbour.personId(), traject))
                .doesNotContain("Nienke")
                .doesNotContain("Jaap");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update access_log set act = 'Nothing.happened' where traject_id = ?",
                "delete from access_log where traject_id = ?",
                "truncate table access_log",
                "update access_seal set hash = '' where organisation_id = ?",
                "delete from access_seal where organisation_id = ?",
                "truncate table access_seal"
            })
    void isWrittenForGoodByWhoeverWorksAsTheApp(String statement) {
        client.does(() -> trajecten.one(traject));
        Object[] which = statement.contains("?") ? new Object[] {traject.toString()} : new Object[0];

        assertThatExceptionOfType(BadSqlGrammarException.class)
                .isThrownBy(() -> jdbc.update(statement, which))
                .havingRootCause()
                .withMessageContaining("command denied to user 'app'");
        assertThat(rowsOf(client)).hasSize(1);
    }

    private List<Map<String, Object>> rowsOf(Acting somebody) {
        return jdbc.queryForList(
                "select * from access_log where traject_id = ? and person_id = ? order by at, id",
                traject.toString(),
                somebody.personId().toString());
    }

    private void asks(WebApplicationContext context, String address) throws Exception {
        MockMvc portal = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        var who = new UsernamePasswordAuthenticationToken(
                client, null, List.of(new SimpleGrantedAuthority(Role.CLIENT.authority())));
        var answer = portal.perform(get(address).with(authentication(who)).with(request -> {
                    request.setRemoteAddr("203.0.113.7");
                    return request;
                }))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).describedAs(address).isEqualTo(200);
    }
}
