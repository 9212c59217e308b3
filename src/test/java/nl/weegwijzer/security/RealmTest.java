package nl.weegwijzer.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.security.provider.TokenRoles;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The realm as it is delivered; {@code KeycloakStandingIT} tries it. */
class RealmTest {

    private static final JsonNode REALM = JsonMapper.shared()
            .readTree(Path.of("db/keycloak/weegwijzer-realm.json").toFile());

    /** Clients and who speaks for them come by DigiD one day, which has a second factor of its own. */
    private static final List<String> WITHOUT_SECOND_FACTOR = List.of("staff", "client", "representative");

    private final JsonNode portal = REALM.get("clients").get(0);

    @Test
    void hasEveryRoleUnderTheNameThatThePortalReads() {
        assertThat(names(REALM.get("roles").get("realm")))
                .containsAll(Stream.of(Role.values()).map(TokenRoles::nameOf).toList());
    }

    @Test
    void asksEveryoneWhoWorksHereForASecondFactor() {
        for (JsonNode role : REALM.get("roles").get("realm")) {
            String name = role.get("name").asString();
            boolean staff = role.path("composites").path("realm").toString().contains("staff");
            assertThat(staff).describedAs(name).isEqualTo(!WITHOUT_SECOND_FACTOR.contains(name));
        }
    }

    @Test
    void givesEachOrganisationAGroupForEachRole() {
        for (JsonNode organisation : REALM.get("groups")) {
            List<String> given = new ArrayList<>();
            organisation
                    .get("subGroups")
                    .forEach(group -> given.add(group.get("realmRoles").get(0).asString()));
            assertThat(given)
                    .containsAll(
                            Stream.of(Role.values()).map(TokenRoles::nameOf).toList());
        }
    }

    @Test
    void keepsSessionsAndTokensShort() {
        assertThat(REALM.get("ssoSessionIdleTimeout").asInt()).isEqualTo(15 * 60);
        assertThat(REALM.get("ssoSessionMaxLifespan").asInt()).isEqualTo(8 * 60 * 60);
        assertThat(REALM.get("accessTokenLifespan").asInt()).isLessThanOrEqualTo(5 * 60);
        assertThat(REALM.get("rememberMe").asBoolean()).isFalse();
    }

    @Test
    void makesGuessingPasswordsHopeless() {
        assertThat(REALM.get("bruteForceProtected").asBoolean()).isTrue();
        assertThat(REALM.get("failureFactor").asInt()).isEqualTo(5);
        assertThat(REALM.get("passwordPolicy").asString())
                .contains("length(12)", "notUsername", "notEmail", "passwordHistory");
        assertThat(REALM.get("otpPolicyCodeReusable").asBoolean()).isFalse();
    }

    @Test
    void tellsThePortalWhenSomebodySignsOutOrStandsNoMore() {
        JsonNode attributes = portal.get("attributes");
        assertThat(attributes.get("backchannel.logout.url").asString())
                .endsWith("/logout/connect/back-channel/weegwijzer");
        assertThat(attributes.get("backchannel.logout.session.required").asString())
                .isEqualTo("true");
        assertThat(attributes.get("use.refresh.tokens").asString()).isEqualTo("true");
    }

    @Test
    void letsThePortalInByCodeAlone() {
        assertThat(portal.get("standardFlowEnabled").asBoolean()).isTrue();
        assertThat(portal.get("publicClient").asBoolean()).isFalse();
        for (String other : List.of("implicitFlowEnabled", "directAccessGrantsEnabled", "serviceAccountsEnabled")) {
            assertThat(portal.get(other).asBoolean()).describedAs(other).isFalse();
        }
        assertThat(portal.get("attributes").get("pkce.code.challenge.method").asString())
                .isEqualTo("S256");
    }

    /** Whoever reads a log or a token there finds no name and no address in it. */
    @Test
    void tellsThePortalNothingButWhoAndWhat() {
        assertThat(names(portal.get("protocolMappers"))).containsExactly("roles");
        assertThat(portal.get("defaultClientScopes").toString()).isEqualTo("[\"basic\",\"acr\"]");
        assertThat(REALM.has("users")).isFalse();
    }

    private static List<String> names(JsonNode named) {
        List<String> names = new ArrayList<>();
        named.forEach(one -> names.add(one.get("name").asString()));
        return names;
    }
}
