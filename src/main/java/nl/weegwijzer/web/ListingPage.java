package nl.weegwijzer.web;

import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import nl.weegwijzer.afweging.publishing.ExplanationSummary;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.web.PlainListing.Walked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws the list of explanations that a client can read without a script. */
@Component
class ListingPage {

    private final PlainTemplates templates;
    private final PlainStyle style;

    ListingPage(PlainTemplates templates, PlainStyle style) {
        this.templates = templates;
        this.style = style;
    }

    /** A traject as it is shown. */
    record Part(String heading, List<Line> lines) {}

    /** An explanation as it is shown. */
    record Line(String href, String question, String when) {}

    String listing(PlainListing listing, PlainWords words) {
        Map<String, @Nullable Object> values = PageValues.around(words, listing.display(), style.name());
        ResourceBundle own = words.own();
        values.put("title", own.getString("ListingPage.title"));
        values.put("lead", listing.isEmpty() ? own.getString("ListingPage.none") : own.getString("ListingPage.lead"));
        values.put(
                "parts",
                listing.walked().stream()
                        .filter(walked -> !walked.explanations().isEmpty())
                        .map(walked -> part(walked, words))
                        .toList());
        listing.walked().stream()
                .findFirst()
                .ifPresent(walked -> PageValues.contact(values, walked.traject(), words.shell()));
        return templates.draw("list", words.language(), values);
    }

    private static Part part(Walked walked, PlainWords words) {
        TrajectSummary traject = walked.traject();
        String heading = words.own().getString("ListingPage.traject").replace("{0}", traject.organisationName());
        return new Part(
                heading,
                walked.explanations().stream()
                        .map(one -> line(traject, one, words))
                        .toList());
    }

    private static Line line(TrajectSummary traject, ExplanationSummary one, PlainWords words) {
        ResourceBundle own = words.own();
        String when = one.open() ? own.getString("ListingPage.open") : own.getString("ListingPage.closed");
        String day = words.day(LegalDays.of(one.publishedAt()));
        return new Line("/lezen/" + traject.id() + "/" + one.afweging(), one.question(), when.replace("{0}", day));
    }
}
