package nl.weegwijzer.e2e.hostile;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.conversation.ConversationId;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.response.ResponseId;
import nl.weegwijzer.shared.TrajectId;

/** Everything that two people decided together, and every page that shows it. */
record Together(
        TrajectId traject,
        AfwegingId afweging,
        GoalId goal,
        ResponseId said,
        ConversationId prepared,
        ConversationId held) {

    /** A calendar with one talk and nothing else. */
    static final Pattern CALENDAR =
            Pattern.compile("BEGIN:VCALENDAR\r\n(PRODID|VERSION)[^\r\n]*\r\n(PRODID|VERSION)[^\r\n]*\r\n"
                    + "BEGIN:VEVENT\r\n((UID|DTSTAMP|DTSTART|DURATION|SEQUENCE|SUMMARY|URL)[:;][^\r\n]*\r\n( [^\r\n]*\r\n)*){7}"
                    + "END:VEVENT\r\nEND:VCALENDAR\r\n");

    void atTheDesk(Looking looking, Page page) {
        String desk = "/traject/" + traject;
        String talk = desk + "/gesprekken/" + prepared;
        looking.at(page, "/trajecten", desk, desk + "/gesprekken", talk, talk + "/samen", talk + "/papier")
                .at(page, talk + "/papier/invullen", desk + "/gesprekken/" + held, desk + "/invoeren")
                .at(page, at(desk + "/afweging/" + afweging, "", "/vergelijken", "/kiezen", "/voorbeeld"))
                .at(page, at(desk, "/reacties", "/terugblik", "/samen", "/samen/kiezen", "/invallen"))
                .at(page, at(desk + "/doelen", "", "/botsen", "/" + goal + "/schaal", "/" + goal + "/schaal/anders"));
    }

    void onThePhone(Looking looking, Page page) {
        String mine = "/mijn/" + traject;
        String reading = mine + "/uitleg/" + afweging;
        looking.at(page, "/overzicht", mine + "/gesprek/" + prepared, mine + "/gesprek/" + held)
                .at(page, at(mine, "/berichten", "/berichten/" + said, "/bevestigen", "/samen", "/terugblik"))
                .at(page, at(mine, "/wie-keek", "/wie-mag-meekijken"))
                .at(page, at(mine + "/doelen", "", "/botsen", "/" + goal))
                .at(page, at(mine + "/doelen/" + goal, "/anders", "/stap", "/schaal", "/schaal/anders"))
                .at(page, at(reading, "", "/kiezen", "/vergelijken", "/reactie", "/vooraf", "/na-gesprek"))
                .at(page, at(reading + "/wegen", "/1", "/gevoel/1", "/nakijken"))
                .at(page, "/lezen/" + traject + "/" + afweging)
                .aside(page, at(reading, "/ervaring/1", "/ervaring/2", "/ervaring/3", "/wegen/eigen", "/wegen/klaar"))
                .aside(page, mine + "/doelen/nieuw", mine + "/bericht", "/mijn/wie-keek", reading + "/wegen")
                .aside(page, at(mine + "/wie-mag-meekijken", "/machtigen", "/toestemming"));
        looking.aside(page, link(page, mine + "/wie-keek", "/vraag"));
    }

    /** Those whom somebody let look in, and the colleague who broke the glass. */
    void asAGuest(Looking looking, Page page, String home) {
        String dossier = home + "/" + traject;
        looking.at(page, dossier + "/uitleg/" + afweging).aside(page, home, dossier);
    }

    void atTheOffice(Looking looking, Page page) {
        String team = "/beheer/trajecten/" + traject;
        looking.aside(page, at("/beheer", "", "/mensen", "/mensen/nieuw", "/trajecten", "/trajecten/nieuw", "/dagen"))
                .aside(page, at(team, "", "/invallen", "/machtiging"));
        looking.aside(page, link(page, "/beheer/mensen", "/beheer/mensen/"));
    }

    /** The first address on a page that holds these words. */
    private static String link(Page page, String from, String words) {
        page.navigate(from);
        return page.locator("main a[href*='" + words + "']:not([href$='nieuw'])")
                .first()
                .evaluate("link => new URL(link.href).pathname")
                .toString();
    }

    /** The calendar files that both can download for the talk that comes. */
    List<String> calendars(Page desk, Page phone) {
        desk.navigate("/traject/" + traject + "/gesprekken/" + prepared);
        phone.navigate("/mijn/" + traject + "/gesprek/" + prepared);
        return Stream.of(desk, phone).map(Together::calendar).toList();
    }

    private static String calendar(Page page) {
        String file = page.locator("a[href*='VAADIN/dynamic']")
                .first()
                .evaluate("link => link.href")
                .toString();
        return page.request().get(file).text();
    }

    private static String[] at(String page, String... parts) {
        return Stream.of(parts).map(page::concat).toArray(String[]::new);
    }
}
