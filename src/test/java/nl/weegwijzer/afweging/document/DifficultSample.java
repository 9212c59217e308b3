package nl.weegwijzer.afweging.document;

import java.util.List;
import nl.weegwijzer.afweging.Explanation;

/** Explanations in words that not everyone knows. */
public final class DifficultSample {

    private DifficultSample() {}

    /** One with everything that an explanation can hold, written by somebody in a hurry. */
    public static Explanation published() {
        Sample sample = Sample.full();
        sample.opening = "Naar aanleiding van ons gesprek d.d. 1 oktober volgt hieronder een nadere toelichting.";
        sample.outcome = "Conform het advies van de AD wordt een werkplekaanpassing gerealiseerd.";
        sample.meaning = List.of(
                "Derhalve ontvangt u LKS, mits uw loonwaarde is vastgesteld.",
                "Uw WIA-uitkering wordt gecontinueerd.",
                "Indien de WGA eindigt, heeft u recht op WW.");
        sample.nextSteps = List.of("Wij nemen i.v.m. de BBL z.s.m. contact op met het ROC.");
        sample.fixed = List.of("U dient medewerking te verlenen a.d.h.v. het plan van aanpak.");
        sample.reasons = List.of("Uw belastbaarheid is toegenomen ten opzichte van de FML.");
        sample.glossary = List.of();
        return sample.published();
    }

    /** One of which hardly anything else was written down. */
    public static Explanation saying(String text) {
        Sample sample = new Sample();
        sample.meaning = List.of(text);
        return sample.published();
    }
}
