package nl.weegwijzer.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every page of the portal in a world where the thread was played, by the login that it is for. */
final class Tour {

    private static final Pattern TRAJECT = Pattern.compile("/traject/([^/]+)");
    private static final Pattern READING = Pattern.compile("/mijn/[^/]+/uitleg/([^/]+)");

    private final Map<String, String> client = new LinkedHashMap<>();
    private final Map<String, String> professional = new LinkedHashMap<>();

    private Tour() {}

    /**
     * Plays enough of the thread for every page to have something to show, and notes where all of it is.
     *
     * @param desk where a professional is signed in
     * @param phone where their client is signed in
     */
    static Tour after(Page desk, Page phone, String clientName) {
        WholeThread thread = new WholeThread(desk, phone, clientName);
        thread.peels();
        thread.followsWhatIsMissing();
        thread.publishesOpen();
        thread.clientFindsIt();
        Visitor.at(desk).goes(thread.traject() + "/reacties");
        thread.clientWishes(desk);
        thread.clientWeighsAlong();
        thread.professionalAnswers();
        SharedGoals goals = new SharedGoals(desk, phone, thread.traject(), thread.reading(), clientName);
        goals.clientProposes();
        goals.professionalAgrees();
        goals.takesAStep();
        String goal = path(phone.url());
        SharedTalk talk = new SharedTalk(desk, phone, thread.traject(), thread.reading(), clientName);
        talk.clientSaysHowItFeels("Het telt niet");
        talk.professionalMakesIt(WholeThread.OWN);
        talk.bothHoldItAtOneScreen();
        talk.bothReadTheRecord();
        SharedTalk next = new SharedTalk(desk, phone, thread.traject(), thread.reading(), clientName);
        next.professionalMakesIt(WholeThread.OWN);
        next.clientPrepares();
        thread.versions().publishesOutcome();
        Tour tour = new Tour();
        tour.noteDesk(next);
        tour.noteDesk(thread, goal);
        tour.noteClient(thread, goal);
        tour.client.put("gesprek", path(next.forClient()));
        tour.noteLooks(phone);
        return tour;
    }

    /** The pages of the client by their names. */
    Map<String, String> client() {
        return client;
    }

    /** The pages of the professional by their names. */
    Map<String, String> professional() {
        return professional;
    }

    /** What a client sees who has read nothing yet; whoever reads is no longer asked what they expect. */
    static Map<String, String> newcomer(Page page) {
        Visitor.at(page).goes("/overzicht");
        Locator link = page.locator("main a[href*='/uitleg/']").first();
        String reading = path(String.valueOf(link.getAttribute("href"))).replaceFirst("(/uitleg/[^/]+).*", "$1");
        return Map.of("start", "/", "vooraf", reading + "/vooraf/1", "niet gevonden", "/bestaat-niet");
    }

    /** The pages of the administrator, some of which are found on others. */
    static Map<String, String> administrator(Page page) {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("beheer", "/beheer");
        pages.put("mensen", "/beheer/mensen");
        pages.put("mens-nieuw", "/beheer/mensen/nieuw");
        pages.put("trajecten-beheren", "/beheer/trajecten");
        pages.put("traject-nieuw", "/beheer/trajecten/nieuw");
        pages.put("vrije-dagen", "/beheer/dagen");
        pages.put("berichten-van-klanten", "/berichten-van-klanten");
        pages.put("kaders", "/kaders");
        pages.put("kader-nieuw", "/kaders/nieuw");
        String kader = first(page, "/kaders");
        pages.put("kader", kader);
        pages.put("kader-anders", kader + "/wijzigen");
        pages.put("mens", first(page, "/beheer/mensen"));
        pages.put("team", first(page, "/beheer/trajecten"));
        pages.put("invallen-beheer", pages.get("team") + "/invallen");
        pages.put("machtiging-papier", pages.get("team") + "/machtiging");
        return pages;
    }

    /** The pages of somebody whom a client let in: their home, the first dossier there, and its first explanation. */
    static Map<String, String> letIn(Page page, String home) {
        Map<String, String> pages = new LinkedHashMap<>();
        String dossier = first(page, home);
        pages.put(home.substring(1), home);
        pages.put(home.substring(1) + "-dossier", dossier);
        Visitor.at(page).goes(dossier);
        var explanation = page.locator("main a[href*='/uitleg/']").first();
        pages.put(home.substring(1) + "-uitleg", path(String.valueOf(explanation.getAttribute("href"))));
        return pages;
    }

    private void noteDesk(WholeThread thread, String goal) {
        String traject = path(thread.traject());
        String editor = path(thread.editor());
        professional.put("trajecten", "/trajecten");
        professional.put("traject", traject);
        professional.put("schillen", editor);
        professional.put("voorbeeld", editor + "/voorbeeld");
        professional.put("meelezen", editor + "/meelezen");
        professional.put("tekstblokken", "/tekstblokken");
        professional.put("leren", "/leren/valkuilen");
        professional.put("vergelijken-bureau", editor + "/vergelijken");
        professional.put("kiezen-bureau", editor + "/kiezen");
        professional.put("versies", editor + "/versies/1/2");
        professional.put("terugblik-bureau", traject + "/terugblik");
        professional.put("reacties", traject + "/reacties");
        professional.put("invallen", traject + "/invallen");
        professional.put("dossier-openen", "/dossier-openen");
        String scale = traject + "/doelen" + goal.replaceFirst(".*/doelen", "") + "/schaal";
        professional.put("doelen-bureau", traject + "/doelen");
        professional.put("schaal-bureau", scale);
        professional.put("schaal-bureau-nieuw", scale + "/anders");
        professional.put("botsen-bureau", traject + "/doelen/botsen");
        professional.put("samen-bureau", traject + "/samen");
        professional.put("samen-kiezen", traject + "/samen/kiezen");
    }

    private void noteDesk(SharedTalk talk) {
        String prepared = path(talk.talk());
        professional.put("gesprekken", prepared.replaceFirst("/[^/]*$", ""));
        professional.put("gesprek", prepared);
        professional.put("gesprek-samen", prepared + "/samen");
        professional.put("gesprek-papier", prepared + "/papier");
        professional.put("gesprek-van-papier", prepared + "/papier/invullen");
        professional.put("pauze", "/pauze");
        professional.put("invoeren", prepared.replaceFirst("/gesprekken/.*", "/invoeren"));
    }

    private void noteClient(WholeThread thread, String goal) {
        String mine = "/mijn/" + found(TRAJECT, thread.traject());
        String reading = mine + "/uitleg/" + found(READING, thread.reading());
        client.put("overzicht", "/overzicht");
        client.put("uitleg", reading);
        client.put("uitleg-versie", reading + "/versie/1");
        client.put("meegelezen", reading + "/meegelezen");
        client.put("reageren", reading + "/reactie");
        client.put("wegen", reading + "/wegen");
        client.put("wegen-1", reading + "/wegen/1");
        client.put("wegen-eigen", reading + "/wegen/eigen");
        client.put("wegen-nakijken", reading + "/wegen/nakijken");
        client.put("wegen-klaar", reading + "/wegen/klaar");
        client.put("wegen-gevoel", reading + "/wegen/gevoel/1");
        client.put("na-gesprek", reading + "/na-gesprek/1");
        client.put("kiezen", reading + "/kiezen");
        client.put("ervaring", reading + "/ervaring/1");
        client.put("terugblik", mine + "/terugblik");
        client.put("bevestigen", mine + "/bevestigen");
        client.put("vergelijken", reading + "/vergelijken");
        client.put("bericht", mine + "/bericht");
        client.put("berichten", mine + "/berichten");
        client.put("bericht-gelezen", path(thread.receipt()));
        client.put("doelen", mine + "/doelen");
        client.put("doel-nieuw", mine + "/doelen/nieuw");
        client.put("doel", goal);
        client.put("doel-anders", goal + "/anders");
        client.put("doel-stap", goal + "/stap");
        client.put("doel-schaal", goal + "/schaal");
        client.put("doel-schaal-nieuw", goal + "/schaal/anders");
        client.put("doelen-botsen", mine + "/doelen/botsen");
        client.put("samen", mine + "/samen");
        client.put("wie-mag-meekijken", mine + "/wie-mag-meekijken");
        client.put("machtigen", mine + "/wie-mag-meekijken/machtigen");
        client.put("toestemming", mine + "/wie-mag-meekijken/toestemming");
    }

    private void noteLooks(Page phone) {
        String list = client.get("berichten").replace("/berichten", "/wie-keek");
        Visitor.at(phone).goes(list);
        client.put("wie-keek", list);
        client.put("wie-keek-mijn", "/mijn/wie-keek");
        client.put("wie-keek-alles", list + "?van=2020-01-01&eigen=ja");
        client.put(
                "wie-keek-vraag",
                path(String.valueOf(
                        phone.locator("main a[href$='/vraag']").first().getAttribute("href"))));
    }

    /** The first of a list, but not its page for something new. */
    private static String first(Page page, String list) {
        Visitor.at(page).goes(list);
        var link = page.locator("main a[href^='%s/']:not([href*='/nieuw'])".formatted(list))
                .first();
        return path(String.valueOf(link.getAttribute("href")));
    }

    private static String found(Pattern where, String address) {
        Matcher matcher = where.matcher(address);
        if (!matcher.find()) {
            throw new IllegalArgumentException(address);
        }
        return matcher.group(1);
    }

    /** An address without the portal before it and the spot behind it. */
    private static String path(String address) {
        return address.replaceFirst("^https?://[^/]+", "").replaceFirst("#.*", "");
    }
}
