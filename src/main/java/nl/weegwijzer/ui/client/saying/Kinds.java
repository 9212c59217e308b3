package nl.weegwijzer.ui.client.saying;

import static nl.weegwijzer.ui.text.Texts.text;

import java.util.List;
import nl.weegwijzer.response.ResponseKind;
import org.jspecify.annotations.Nullable;

/** What a client can mean to do with their words, as a client says it. */
final class Kinds {

    /** About one item of an explanation. */
    static final List<ResponseKind> OF_AN_ITEM = List.of(
            ResponseKind.WISH,
            ResponseKind.CONCERN,
            ResponseKind.QUESTION,
            ResponseKind.CORRECTION,
            ResponseKind.DISAGREEMENT);

    /** About nothing in particular. */
    static final List<ResponseKind> AT_ANY_TIME =
            List.of(ResponseKind.WISH, ResponseKind.CONCERN, ResponseKind.QUESTION, ResponseKind.CORRECTION);

    private Kinds() {}

    /** The answer among others. */
    static String answer(ResponseKind kind) {
        return switch (kind) {
            case WISH -> text("Kinds.answerWish");
            case CONCERN -> text("Kinds.answerConcern");
            case QUESTION -> text("Kinds.answerQuestion");
            case CORRECTION -> text("Kinds.answerCorrection");
            case DISAGREEMENT -> text("Kinds.answerDisagreement");
            case NOT_UNDERSTOOD -> text("Kinds.answerNotUnderstood");
        };
    }

    /** What a page asks who chose this kind already; without one it asks openly. */
    static String question(@Nullable ResponseKind kind) {
        return switch (kind) {
            case WISH -> text("Kinds.askWish");
            case CONCERN -> text("Kinds.askConcern");
            case QUESTION -> text("Kinds.askQuestion");
            case CORRECTION -> text("Kinds.askCorrection");
            case null, default -> text("Kinds.ask");
        };
    }

    /** What it was, when it is read back. */
    static String name(ResponseKind kind) {
        return switch (kind) {
            case WISH -> text("Kinds.wish");
            case CONCERN -> text("Kinds.concern");
            case QUESTION -> text("Kinds.question");
            case CORRECTION -> text("Kinds.correction");
            case DISAGREEMENT -> text("Kinds.disagreement");
            case NOT_UNDERSTOOD -> text("Kinds.notUnderstood");
        };
    }

    /** The kind that an address names; null when it names none. */
    static @Nullable ResponseKind named(String word) {
        return switch (word) {
            case "wens" -> ResponseKind.WISH;
            case "zorg" -> ResponseKind.CONCERN;
            case "vraag" -> ResponseKind.QUESTION;
            case "fout" -> ResponseKind.CORRECTION;
            default -> null;
        };
    }
}
