package nl.weegwijzer.ui.professional;

import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.conversation.ConversationId;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.response.ResponseId;
import nl.weegwijzer.shared.TrajectId;

/** The addresses of the desk. */
public final class DeskPaths {

    public static final String CASELOAD = "trajecten";
    public static final String TRAJECT = "traject/:traject";
    public static final String AFWEGING = TRAJECT + "/afweging/:afweging";
    public static final String PREVIEW = AFWEGING + "/voorbeeld";
    public static final String COMPARISON = AFWEGING + "/vergelijken";
    public static final String CHOICE = AFWEGING + "/kiezen";
    public static final String VERSIONS = AFWEGING + "/versies";
    public static final String RESPONSES = TRAJECT + "/reacties";
    public static final String HEARD = TRAJECT + "/terugblik";
    public static final String GOALS = TRAJECT + "/doelen";
    public static final String JOINT_PLAN = TRAJECT + "/samen";
    public static final String CLASHES = GOALS + "/botsen";
    public static final String SCALE = GOALS + "/:goal/schaal";

    public static final String ASSIST = TRAJECT + "/invoeren";
    public static final String STAND_IN = TRAJECT + "/invallen";
    public static final String TALKS = TRAJECT + "/gesprekken";
    public static final String TALK = TALKS + "/:gesprek";

    public static final String SECOND_READING = AFWEGING + "/meelezen";
    public static final String BLOCKS = "tekstblokken";
    public static final String LEARNING = "leren/:piece";

    private DeskPaths() {}

    /** The text blocks of the organisation. */
    public static String blocks() {
        return "/" + BLOCKS;
    }

    /** A short piece to read. */
    public static String learning(String piece) {
        return "/leren/" + piece;
    }

    /** What a colleague reads along, with the way to say what they think. */
    public static String secondReading(TrajectId traject, AfwegingId afweging) {
        return afweging(traject, afweging) + "/meelezen";
    }

    /** All clients of the one who looks. */
    public static String caseload() {
        return "/" + CASELOAD;
    }

    /** One client. */
    public static String traject(TrajectId traject) {
        return "/traject/" + traject;
    }

    /** The editor of one afweging. */
    public static String afweging(TrajectId traject, AfwegingId afweging) {
        return traject(traject) + "/afweging/" + afweging;
    }

    /** The page of the client as it will be, and the way to publish it. */
    public static String preview(TrajectId traject, AfwegingId afweging) {
        return afweging(traject, afweging) + "/voorbeeld";
    }

    /** Both weighings side by side. */
    public static String comparison(TrajectId traject, AfwegingId afweging) {
        return afweging(traject, afweging) + "/vergelijken";
    }

    /** Choosing together. */
    public static String choice(TrajectId traject, AfwegingId afweging) {
        return afweging(traject, afweging) + "/kiezen";
    }

    /** Everything that was published of one afweging, and what changed in it. */
    public static String versions(TrajectId traject, AfwegingId afweging) {
        return afweging(traject, afweging) + "/versies";
    }

    /** What changed between two versions. */
    public static String versions(TrajectId traject, AfwegingId afweging, int from, int to) {
        return versions(traject, afweging) + "/" + from + "/" + to;
    }

    /** What the client said. */
    public static String responses(TrajectId traject) {
        return traject(traject) + "/reacties";
    }

    /** One thing that the client said, on the page of all of them. */
    public static String response(TrajectId traject, ResponseId response) {
        return responses(traject) + "#" + anchor(response);
    }

    /** The name of a response within its page. */
    public static String anchor(ResponseId response) {
        return "reactie-" + response;
    }

    /** Whether the client was heard, through time. */
    public static String heard(TrajectId traject) {
        return traject(traject) + "/terugblik";
    }

    /** The goals of both sides. */
    public static String goals(TrajectId traject) {
        return traject(traject) + "/doelen";
    }

    /** Every talk with the client. */
    public static String talks(TrajectId traject) {
        return traject(traject) + "/gesprekken";
    }

    /** One talk: preparing, and its record. */
    public static String talk(TrajectId traject, ConversationId talk) {
        return talks(traject) + "/" + talk;
    }

    /** The same on one screen for two people. */
    public static String together(TrajectId traject, ConversationId talk) {
        return talk(traject, talk) + "/samen";
    }

    /** The same on paper. */
    public static String paper(TrajectId traject, ConversationId talk) {
        return talk(traject, talk) + "/papier";
    }

    /** Entering what was written on paper. */
    public static String fromPaper(TrajectId traject, ConversationId talk) {
        return paper(traject, talk) + "/invullen";
    }

    /** Typing what the client says, in their presence. */
    public static String assist(TrajectId traject) {
        return traject(traject) + "/invoeren";
    }

    /** Colleagues who take somebody's place for a time. */
    public static String standIn(TrajectId traject) {
        return traject(traject) + "/invallen";
    }

    /** What disciplines do together. */
    public static String jointPlan(TrajectId traject) {
        return traject(traject) + "/samen";
    }

    /** Which goals seem to clash. */
    public static String clashes(TrajectId traject) {
        return goals(traject) + "/botsen";
    }

    /** How far one goal is. */
    public static String scale(TrajectId traject, GoalId goal) {
        return goals(traject) + "/" + goal + "/schaal";
    }
}
