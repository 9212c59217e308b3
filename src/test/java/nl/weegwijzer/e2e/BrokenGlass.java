package nl.weegwijzer.e2e;

import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A dossier that somebody from outside its team opens by its number. */
final class BrokenGlass {

    private static final Pattern NUMBER = Pattern.compile("Trajectnummer: ([\\d ]+)");

    private BrokenGlass() {}

    /**
     * Opens it, and notes the pages that are there to read.
     *
     * @param desk where somebody of the team is signed in, who knows the number
     * @param traject its page at their desk
     * @param outsider where the professional who opens it is signed in
     */
    static Map<String, String> of(Page desk, String traject, Page outsider) {
        Visitor.at(desk).goes(traject);
        Matcher number = NUMBER.matcher(desk.locator("main").innerText());
        if (!number.find()) {
            throw new IllegalStateException("No number on " + traject);
        }
        Visitor visitor = Visitor.at(outsider);
        visitor.goes("/dossier-openen");
        visitor.writes("Trajectnummer", number.group(1).strip());
        visitor.writes("Waarom moet u dit dossier openen?", "Zij staat aan de balie en haar jobcoach is ziek.");
        visitor.presses("Open het dossier");
        visitor.sees("U kunt hier alleen lezen");
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("geopend-dossier", traject.replaceFirst(".*/", "/dossier-openen/"));
        pages.put(
                "geopende-uitleg",
                String.valueOf(outsider.locator("main a[href*='/uitleg/']")
                                .first()
                                .getAttribute("href"))
                        .replaceFirst("^/?", "/"));
        return pages;
    }
}
