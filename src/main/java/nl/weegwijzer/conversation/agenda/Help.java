package nl.weegwijzer.conversation.agenda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What helps a professional with the hardest subject: one pitfall to watch, and ways of talking. For them alone.
 *
 * <p>The rule: the hardest is the first difference on the agenda; without any it is the subject whose {@link Because}
 * comes first. Its {@link Because} decides, by the table below, so that anybody can see why. "Niet hard confronteren"
 * comes first wherever a subject touches on what somebody can or thinks of themselves, and where the talk has to say that
 * something counted for less than somebody hopes.
 *
 * @param words the words of the hardest subject
 * @param because why it is on the agenda, and with that why these were chosen
 * @param pitfall code of the catalogue
 * @param techniques codes of the catalogue, the most helpful first
 */
public record Help(String words, Because because, String pitfall, List<String> techniques) {

    /** One subject of an agenda, in the order in which they came on it. */
    public record Topic(String words, Because because, boolean tender) {}

    private static final String GENTLY = "CT_NO_HARD_CONFRONT";

    private static final Comparator<Topic> HARDEST = Comparator.comparingInt(
            topic -> topic.because().difference() ? 0 : topic.because().ordinal());

    /** What helps with these; nothing without a subject. */
    public static Optional<Help> with(List<Topic> topics) {
        return topics.stream().min(HARDEST).map(Help::with);
    }

    private static Help with(Topic topic) {
        List<String> techniques = new ArrayList<>(techniques(topic.because()));
        if (topic.tender() || topic.because() == Because.OVERESTIMATED) {
            techniques.addFirst(GENTLY);
        }
        return new Help(topic.words(), topic.because(), pitfall(topic.because()), List.copyOf(techniques));
    }

    private static String pitfall(Because because) {
        return switch (because) {
            case MISSED -> "PIT_CONFIRMATION";
            case NOT_HEARD, FEARED, NOT_UNDERSTOOD, WAITING -> "PIT_NOISE";
            case NOT_FELT, IMPOSED, DISAGREEMENT -> "PIT_CONVINCE";
            case OVERESTIMATED -> "PIT_OWN_VALUES";
            case CLASH -> "PIT_CONFLICTING_GOALS";
            case CORRECTION -> "PIT_FACTS_UNCHECKED";
            case CONCERN -> "PIT_ACTOR_OBSERVER";
            case OPTIONS -> "PIT_QUICK_FIX";
        };
    }

    private static List<String> techniques(Because because) {
        return switch (because) {
            case MISSED, WAITING -> List.of("CT_OPEN", "CT_REFLECT", "CT_SUMMARISE");
            case NOT_HEARD -> List.of("CT_REFLECT", "CT_SUMMARISE", "CT_PERMISSION");
            case NOT_FELT -> List.of("CT_PERMISSION", "CT_CHUNK", "CT_TEACH_BACK");
            case OVERESTIMATED -> List.of("CT_BAD_NEWS", "CT_PERMISSION", "CT_IMPACT");
            case IMPOSED, DISAGREEMENT -> List.of("CT_ROLL_WITH", "CT_AUTONOMY", "CT_IMPACT");
            case FEARED, CONCERN -> List.of("CT_REFLECT", "CT_OPEN", "CT_WHICH_QUESTIONS");
            case CLASH -> List.of("CT_SUMMARISE", "CT_SCALE", "CT_AUTONOMY");
            case CORRECTION -> List.of("CT_OPEN", "CT_SUMMARISE");
            case NOT_UNDERSTOOD -> List.of("CT_CHUNK", "CT_TEACH_BACK", "CT_WHICH_QUESTIONS");
            case OPTIONS -> List.of("CT_AUTONOMY", "CT_IMPACT", "CT_SCALE");
        };
    }
}
