package nl.weegwijzer.ui.insight;

import com.vaadin.flow.router.BeforeEnterEvent;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.TrajectId;

/** Where one reads along: each of the three who do has an address of their own. */
final class InsightPaths {

    static final String MANDATES = "namens";
    static final String PARTNER = "ketenpartner";
    static final String GLASS = "dossier-openen";
    static final String DOSSIER = "/:traject";
    static final String EXPLANATION = DOSSIER + "/uitleg/:afweging";
    static final String MESSAGE = MANDATES + DOSSIER + "/bericht";

    private InsightPaths() {}

    /** A dossier, read from one of the three places. */
    static String dossier(String place, TrajectId traject) {
        return "/" + place + "/" + traject;
    }

    /** One explanation in it. */
    static String explanation(String place, TrajectId traject, AfwegingId afweging) {
        return dossier(place, traject) + "/uitleg/" + afweging;
    }

    /** Writing on behalf of the client. */
    static String message(TrajectId traject) {
        return dossier(MANDATES, traject) + "/bericht";
    }

    static TrajectId traject(BeforeEnterEvent event) {
        return TrajectId.parse(parameter(event, "traject"));
    }

    static AfwegingId afweging(BeforeEnterEvent event) {
        return AfwegingId.parse(parameter(event, "afweging"));
    }

    private static String parameter(BeforeEnterEvent event, String name) {
        return event.getRouteParameters().get(name).orElseThrow(NotFound::new);
    }
}
