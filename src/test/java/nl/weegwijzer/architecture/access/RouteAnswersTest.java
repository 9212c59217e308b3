package nl.weegwijzer.architecture.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.architecture.access.Guests.How;
import nl.weegwijzer.bench.Measure;
import nl.weegwijzer.bench.Measures;
import nl.weegwijzer.conversation.ConversationId;
import nl.weegwijzer.dossier.LookId;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.kader.KaderId;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.response.ResponseId;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.PageTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of the portal, opened with what is somebody else's, answers as if there were no such thing. */
@Import({Dossiers.class, TogetherDossiers.class, Guests.class, Towns.class})
class RouteAnswersTest extends PageTest {

    /** What the parameters of addresses identify; a new one has to be named here. */
    private static final Map<String, Class<?>> IDENTIFIES = Map.of(
            "afweging", AfwegingId.class,
            "gesprek", ConversationId.class,
            "goal", GoalId.class,
            "item", ItemId.class,
            "kader", KaderId.class,
            "look", LookId.class,
            "person", PersonId.class,
            "response", ResponseId.class);

    /** Parameters that count, or name what is the same for everybody. */
    private static final Map<String, String> PLAIN =
            Map.of("number", "1", "step", "1", "from", "1", "to", "1", "piece", "kijken", "name", "lezen.css");

    private static final Pattern PARAMETER = Pattern.compile("[:{](\\w+)[?*]?(?::[^/}]*)?(?:\\([^/]*\\))?}?[?*]?");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final String NOT_FOUND = "Deze pagina vinden wij niet";

    private static final String BROKEN = "Er ging iets mis";

    private static final List<Measure> MEASURES = new ArrayList<>();

    @Autowired
    private Towns towns;

    @Autowired
    private WebApplicationContext context;

    @AfterAll
    static void leaveTheFigures() {
        Measures.add("access", MEASURES);
    }

    @Test
    void pagesAnswerForWhatIsForeignAsForNone() {
        List<String> different = new ArrayList<>();
        int tried = 0;
        for (RouteData page : pages()) {
            for (Acting somebody : whoMayOpen(page)) {
                tried += compare(page.getTemplate(), somebody, this::shown, different);
            }
        }
        report("access: pages × person × foreign", tried, 200, "access: pages that show what is foreign", different);
    }

    @Test
    void plainPagesAnswerForWhatIsForeignAsForNone() {
        List<String> different = new ArrayList<>();
        int tried = 0;
        for (String address : addresses()) {
            for (Acting somebody : kinds()) {
                tried += compare(address, somebody, this::asked, different);
            }
        }
        report("access: plain pages × person × foreign", tried, 40, "access: plain pages that show it", different);
    }

    @Test
    void listsNameNobodyElses() {
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (RouteData page : pages()) {
            if (names(page.getTemplate()).stream().allMatch(PLAIN::containsKey)) {
                for (Acting somebody : whoMayOpen(page)) {
                    tried++;
                    String shown = shown(somebody, filled(page.getTemplate(), towns.own(), towns.own()));
                    wrong.addAll(foreignIn(shown, somebody, page.getTemplate()));
                }
            }
        }
        report("access: pages without an id × person", tried, 30, "access: foreign names and ids there", wrong);
    }

    @Test
    void opensWhatIsTheirs() {
        List<String> broken = new ArrayList<>();
        int tried = 0;
        int found = 0;
        for (RouteData page : pages()) {
            for (Acting somebody : whoMayOpen(page)) {
                for (Dossier dossier : towns.existing()) {
                    tried++;
                    String shown = shown(somebody, filled(page.getTemplate(), dossier, dossier));
                    found += shown.contains(NOT_FOUND) ? 0 : 1;
                    if (shown.contains(BROKEN)) {
                        broken.add("%s of %s as %s".formatted(page.getTemplate(), dossier, somebody.roles()));
                    }
                }
            }
        }
        MEASURES.add(Measure.atLeast("access: pages that open for somebody", found, 100, "found"));
        assertThat(found).isGreaterThanOrEqualTo(100);
        report("access: pages × person × dossier", tried, 400, "access: pages that break", broken);
    }

    /** Opens an address with each foreign identifier in it, and with one that is none; says how many were tried. */
    private int compare(
            String template, Acting somebody, BiFunction<Acting, String, String> opened, List<String> different) {
        Dossier absent = towns.own().absent();
        List<String> ids = names(template).stream()
                .filter(name -> !PLAIN.containsKey(name))
                .toList();
        int tried = 0;
        for (Dossier foreign : ids.isEmpty() ? List.<Dossier>of() : foreignTo(somebody)) {
            if (ids.contains("traject")) {
                tried++;
                String none = opened.apply(somebody, filled(template, absent, absent));
                String met = opened.apply(somebody, filled(template, foreign, foreign));
                note(template, somebody, foreign, none, met, different);
            }
            if (ids.size() > 1 || !ids.contains("traject")) {
                tried++;
                String none = opened.apply(somebody, filled(template, towns.own(), absent));
                String met = opened.apply(somebody, filled(template, towns.own(), foreign));
                note(template, somebody, foreign, none, met, different);
            }
        }
        return tried;
    }

    private static void note(
            String template, Acting somebody, Dossier foreign, String none, String met, List<String> different) {
        if (!none.equals(met) || met.contains(BROKEN)) {
            different.add(
                    "%s of %s as %s%n%s%n-- not --%n%s".formatted(template, foreign, somebody.roles(), met, none));
        }
    }

    private List<String> foreignIn(String shown, Acting somebody, String page) {
        return foreignTo(somebody).stream()
                .flatMap(dossier -> dossier.traces(somebody))
                .filter(shown::contains)
                .map(found -> "%s as %s: %s".formatted(page, somebody.roles(), found))
                .toList();
    }

    /** What can be read in the window, and where its links lead, without the identifiers of the address itself. */
    private String shown(Acting somebody, String address) {
        somebody.begin();
        open("/" + address);
        String links = find(Anchor.class).all().stream().map(Anchor::getHref).collect(Collectors.joining("\n"));
        return withoutIdsOf(address, words() + "\n" + links);
    }

    private String asked(Acting somebody, String address) {
        var who = new UsernamePasswordAuthenticationToken(
                somebody,
                null,
                somebody.roles().stream()
                        .map(role -> new SimpleGrantedAuthority(role.authority()))
                        .toList());
        try {
            var answer = http().perform(get(address).with(authentication(who)))
                    .andReturn()
                    .getResponse();
            return withoutIdsOf(address, answer.getStatus() + " " + answer.getContentAsString());
        } catch (Exception e) {
            throw new IllegalStateException(address, e);
        }
    }

    private MockMvc http() {
        return MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    private static String withoutIdsOf(String address, String shown) {
        String without = shown;
        for (MatchResult id : ID.matcher(address).results().toList()) {
            without = without.replace(id.group(), "#");
        }
        return without;
    }

    private static List<RouteData> pages() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes();
    }

    private List<String> addresses() {
        return context
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> pattern.contains("{traject}"))
                .sorted()
                .toList();
    }

    /** One of each kind: two who have it, those who were let in, and those who have nothing to do with any dossier. */
    private List<Acting> kinds() {
        Map<List<Role>, List<Acting>> kinds = towns.everyone().stream()
                .filter(somebody -> !somebody.roles().isEmpty())
                .collect(Collectors.groupingBy(Acting::roles, LinkedHashMap::new, Collectors.toList()));
        return Stream.concat(
                        kinds.values().stream().map(List::getFirst),
                        Stream.of(How.ANSWERS, How.ALL_AND_GOALS, How.BROKE_THE_GLASS)
                                .map(towns::guest))
                .distinct()
                .toList();
    }

    private List<Acting> whoMayOpen(RouteData page) {
        RolesAllowed rule = page.getNavigationTarget().getAnnotation(RolesAllowed.class);
        List<String> roles = rule == null ? List.of() : Arrays.asList(rule.value());
        return kinds().stream()
                .filter(somebody -> rule == null
                        || somebody.roles().stream().map(Role::name).anyMatch(roles::contains))
                .toList();
    }

    private List<Dossier> foreignTo(Acting somebody) {
        boolean runs = somebody.roles().contains(Role.ADMINISTRATOR)
                || somebody.roles().contains(Role.MANAGER);
        return towns.existing().stream()
                .filter(dossier -> runs
                        ? !dossier.client().organisation().equals(somebody.organisation())
                        : towns.isForeign(dossier, somebody))
                .toList();
    }

    private static List<String> names(String template) {
        return PARAMETER
                .matcher(template)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** The address with this traject, and with other identifiers of that dossier. */
    private static String filled(String template, Dossier traject, Dossier others) {
        return PARAMETER.matcher(template).replaceAll(found -> filling(found.group(1), traject, others));
    }

    private static String filling(String name, Dossier traject, Dossier others) {
        if (name.equals("traject")) {
            return traject.traject().toString();
        }
        String plain = PLAIN.get(name);
        if (plain != null) {
            return plain;
        }
        Class<?> type = Objects.requireNonNull(IDENTIFIES.get(name), "What does " + name + " in an address identify?");
        Object id = others.ids().get(type);
        return id == null ? UUID.randomUUID().toString() : id.toString();
    }

    private static void report(String what, int tried, int least, String whatIsWrong, List<String> wrong) {
        MEASURES.add(Measure.atLeast(what, tried, least, "tried"));
        MEASURES.add(Measure.exactly(whatIsWrong, wrong.size(), 0, "found"));
        assertThat(wrong).isEmpty();
        assertThat(tried).isGreaterThanOrEqualTo(least);
    }
}
