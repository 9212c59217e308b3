package nl.weegwijzer.ui.client;

import static nl.weegwijzer.ui.text.Texts.text;

import nl.weegwijzer.afweging.Weight;
import nl.weegwijzer.response.comparison.Feeling;
import nl.weegwijzer.response.comparison.Importance;
import org.jspecify.annotations.Nullable;

/** The three views of a factor in the words of a client: as an answer to choose, as a word, and as a sentence. */
public final class Answers {

    private Answers() {}

    /** How important it is, to choose. */
    public static String choice(Importance importance) {
        return switch (importance) {
            case VERY -> text("Answers.veryImportant");
            case IMPORTANT -> text("Answers.important");
            case A_LITTLE -> text("Answers.littleImportant");
            case NOT -> text("Answers.notImportant");
            case DONT_KNOW -> text("Answers.dontKnow");
        };
    }

    /** How heavily it seems to count, to choose. */
    public static String choice(Feeling feeling) {
        return switch (feeling) {
            case HEAVY -> text("Answers.feltHeavy");
            case NORMAL -> text("Answers.feltNormal");
            case A_LITTLE -> text("Answers.feltLittle");
            case NOT -> text("Answers.feltNot");
            case DONT_KNOW -> text("Answers.dontKnow");
        };
    }

    /** How important it is, in a word or two. */
    public static String word(@Nullable Importance importance) {
        return switch (importance) {
            case VERY -> text("Answers.wordVery");
            case IMPORTANT -> text("Answers.wordImportant");
            case A_LITTLE -> text("Answers.wordLittle");
            case NOT -> text("Answers.wordNot");
            case DONT_KNOW -> text("Answers.wordDontKnow");
            case null -> text("Answers.wordUnanswered");
        };
    }

    /** How heavily it seems to count, in a word or two. */
    public static String word(@Nullable Feeling feeling) {
        return switch (feeling) {
            case HEAVY -> text("Answers.wordHeavy");
            case NORMAL -> text("Answers.wordNormal");
            case A_LITTLE -> text("Answers.wordLittle");
            case NOT -> text("Answers.wordNot");
            case DONT_KNOW -> text("Answers.wordDontKnow");
            case null -> text("Answers.wordUnanswered");
        };
    }

    /** How heavily it counted, in a word or two. */
    public static String word(Weight weight) {
        return switch (weight) {
            case HEAVY -> text("Answers.wordHeavy");
            case NORMAL -> text("Answers.wordNormal");
            case LIGHT -> text("Answers.wordLight");
            case NOT_COUNTED -> text("Answers.wordNotCounted");
        };
    }

    /** How important it is, as a sentence. */
    public static String sentence(@Nullable Importance importance) {
        return switch (importance) {
            case VERY -> text("Answers.saysVery");
            case IMPORTANT -> text("Answers.saysImportant");
            case A_LITTLE -> text("Answers.saysLittle");
            case NOT -> text("Answers.saysNot");
            case DONT_KNOW -> text("Answers.saysDontKnow");
            case null -> text("Answers.saysNothing");
        };
    }

    /** How heavily it seems to count, as a sentence. */
    public static String sentence(@Nullable Feeling feeling) {
        return switch (feeling) {
            case HEAVY -> text("Answers.feelsHeavy");
            case NORMAL -> text("Answers.feelsNormal");
            case A_LITTLE -> text("Answers.feelsLittle");
            case NOT -> text("Answers.feelsNot");
            case DONT_KNOW -> text("Answers.feelsDontKnow");
            case null -> text("Answers.feelsNothing");
        };
    }

    /** How heavily it counted, as a sentence. */
    public static String sentence(Weight weight) {
        return switch (weight) {
            case HEAVY -> text("Answers.weighsHeavy");
            case NORMAL -> text("Answers.weighsNormal");
            case LIGHT -> text("Answers.weighsLight");
            case NOT_COUNTED -> text("Answers.weighsNot");
        };
    }
}
