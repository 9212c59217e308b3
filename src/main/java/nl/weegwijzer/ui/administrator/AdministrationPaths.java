package nl.weegwijzer.ui.administrator;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.TrajectId;

/** The addresses of the administrator. */
final class AdministrationPaths {

    static final String START = "beheer";
    static final String PEOPLE = START + "/mensen";
    static final String NEW_PERSON = PEOPLE + "/nieuw";
    static final String PERSON = PEOPLE + "/:person";
    static final String TRAJECTEN = START + "/trajecten";
    static final String NEW_TRAJECT = TRAJECTEN + "/nieuw";
    static final String EQUAL_DAYS = START + "/dagen";
    static final String TRAJECT = TRAJECTEN + "/:traject";

    private static final String JUST_MADE = "nieuw";
    private static final String CLIENT = "klant";

    private AdministrationPaths() {}

    /** One person. */
    static String person(PersonId person) {
        return "/" + PEOPLE + "/" + person;
    }

    /** One traject. */
    static String traject(TrajectId traject) {
        return "/" + TRAJECTEN + "/" + traject;
    }

    /** A new traject for this client. */
    static String newTraject(PersonId client) {
        return "/" + NEW_TRAJECT + "?" + CLIENT + "=" + client;
    }

    /** The client for whom a new traject was asked, or an empty text. */
    static String client(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(CLIENT)
                .orElse("");
    }

    /** Leads to something that was made just now. */
    static void showMade(String path) {
        UI.getCurrentOrThrow().navigate(path.substring(1), QueryParameters.of(JUST_MADE, "ja"));
    }

    /** Whether what is shown was made just now. */
    static boolean justMade(BeforeEnterEvent event) {
        return event.getLocation().getQueryParameters().getParameters().containsKey(JUST_MADE);
    }
}
