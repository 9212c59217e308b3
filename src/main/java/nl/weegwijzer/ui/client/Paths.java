package nl.weegwijzer.ui.client;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEvent;
import java.util.UUID;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.conversation.ConversationId;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.response.ResponseId;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.TrajectId;

/** Where the pages of a client are. An address holds identifiers alone, so it tells nothing about a person. */
public final class Paths {

    /** The first page. */
    public static final String OVERVIEW = "overzicht";

    /** Everything of one traject. */
    public static final String TRAJECT = "mijn/:traject";

    /** Everything of one explanation. */
    public static final String EXPLANATION = TRAJECT + "/uitleg/:afweging";

    /** Who looked; the last piece of its address. */
    public static final String LOOKED = "wie-keek";

    private Paths() {}

    /** The overview. */
    public static String overview() {
        return "/" + OVERVIEW;
    }

    /** The newest version of an explanation. */
    public static String explanation(TrajectId traject, AfwegingId afweging) {
        return "/mijn/" + traject + "/uitleg/" + afweging;
    }

    /** What the client thinks before they read it for the first time; whoever said that goes on to the explanation. */
    public static String before(TrajectId traject, AfwegingId afweging) {
        return explanation(traject, afweging) + "/vooraf";
    }

    /** How it feels after a talk about it. */
    public static String afterTalk(TrajectId traject, AfwegingId afweging) {
        return explanation(traject, afweging) + "/na-gesprek";
    }

    /** One of three questions on whether the client was taken along. */
    public static String taken(TrajectId traject, AfwegingId afweging, int number) {
        return explanation(traject, afweging) + "/ervaring/" + number;
    }

    /** Choosing together, while it is open. */
    public static String choose(TrajectId traject, AfwegingId afweging) {
        return explanation(traject, afweging) + "/kiezen";
    }

    /** One version of an explanation. */
    public static String version(TrajectId traject, AfwegingId afweging, int number) {
        return explanation(traject, afweging) + "/versie/" + number;
    }

    /** Saying something about an explanation as a whole. */
    public static String respond(TrajectId traject, AfwegingId afweging) {
        return explanation(traject, afweging) + "/reactie";
    }

    /** Saying something about one item. */
    public static String respond(TrajectId traject, AfwegingId afweging, ItemId item) {
        return respond(traject, afweging) + "/" + item;
    }

    /** What colleagues said who read it before it went out. */
    public static String readAlong(TrajectId traject, AfwegingId afweging) {
        return explanation(traject, afweging) + "/meegelezen";
    }

    /** Weighing along, from the first question without an answer. */
    public static String weigh(TrajectId traject, AfwegingId afweging) {
        return explanation(traject, afweging) + "/wegen";
    }

    /** Both weighings side by side. */
    public static String compare(TrajectId traject, AfwegingId afweging) {
        return explanation(traject, afweging) + "/vergelijken";
    }

    /** Saying something about nothing in particular. */
    public static String message(TrajectId traject) {
        return "/mijn/" + traject + "/bericht";
    }

    /** Everything that was said. */
    public static String messages(TrajectId traject) {
        return message(traject) + "en";
    }

    /** One thing that was said. */
    public static String said(TrajectId traject, ResponseId response) {
        return messages(traject) + "/" + response;
    }

    /** Who looked. */
    public static String looked(TrajectId traject) {
        return "/mijn/" + traject + "/" + LOOKED;
    }

    /** Asking about one of those looks. */
    public static String askAboutLook(TrajectId traject, UUID look) {
        return looked(traject) + "/" + look + "/vraag";
    }

    /** How it went through time. */
    public static String lookBack(TrajectId traject) {
        return "/mijn/" + traject + "/terugblik";
    }

    /** All goals. */
    public static String goals(TrajectId traject) {
        return "/mijn/" + traject + "/doelen";
    }

    /** One goal. */
    public static String goal(TrajectId traject, GoalId goal) {
        return goals(traject) + "/" + goal;
    }

    /** Who may look in, and who did because they had to. */
    public static String lookIn(TrajectId traject) {
        return "/mijn/" + traject + "/wie-mag-meekijken";
    }

    /** Letting somebody read for the client. */
    public static String giveMandate(TrajectId traject) {
        return lookIn(traject) + "/machtigen";
    }

    /** Letting a chain partner read. */
    public static String giveConsent(TrajectId traject) {
        return lookIn(traject) + "/toestemming";
    }

    /** Who helps with what. */
    public static String helpers(TrajectId traject) {
        return "/mijn/" + traject + "/samen";
    }

    /** Which goals seem to clash. */
    public static String clashes(TrajectId traject) {
        return goals(traject) + "/botsen";
    }

    /** How far one goal is. */
    public static String scale(TrajectId traject, GoalId goal) {
        return goal(traject, goal) + "/schaal";
    }

    /** Proposing a goal. */
    public static String newGoal(TrajectId traject) {
        return goals(traject) + "/nieuw";
    }

    /** One talk. */
    public static String talk(TrajectId traject, ConversationId talk) {
        return "/mijn/" + traject + "/gesprek/" + talk;
    }

    /** What was typed for the client, to be confirmed. */
    public static String confirm(TrajectId traject) {
        return "/mijn/" + traject + "/bevestigen";
    }

    /** Goes to another page. */
    public static void go(String path) {
        UI.getCurrentOrThrow().navigate(path.substring(1));
    }

    /** The traject that an address names. */
    public static TrajectId traject(BeforeEvent event) {
        return TrajectId.parse(parameter(event, "traject"));
    }

    /** The explanation that an address names. */
    public static AfwegingId afweging(BeforeEvent event) {
        return AfwegingId.parse(parameter(event, "afweging"));
    }

    /** One piece of an address. */
    public static String parameter(BeforeEvent event, String name) {
        return event.getRouteParameters().get(name).orElseThrow(NotFound::new);
    }
}
