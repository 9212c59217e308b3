package nl.weegwijzer.jointplan;

import nl.weegwijzer.response.WordsMissing;
import nl.weegwijzer.shared.Words;

/**
 * What a discipline does, as somebody fills it in; nothing in it is longer than {@link Words#LINE} characters.
 *
 * @param elementCode the code of an element of the behaviour model in the catalogue
 * @param discipline who does it, such as "jobcoach"
 * @param words what they do, as the client may read it
 */
public record NewContribution(String elementCode, String discipline, Intervention intervention, String words) {

    /**
     * The same as it is kept.
     *
     * @throws WordsMissing when it does not say who or what
     */
    NewContribution clean() {
        String who = Words.clean(discipline, Words.LINE);
        String what = Words.clean(words, Words.LINE);
        if (who.isEmpty() || what.isEmpty()) {
            throw new WordsMissing();
        }
        return new NewContribution(elementCode, who, intervention, what);
    }
}
