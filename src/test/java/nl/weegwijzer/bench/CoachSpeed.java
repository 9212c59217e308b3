package nl.weegwijzer.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.weegwijzer.language.LanguageCoach;
import nl.weegwijzer.language.WordLists;

/** How long the coach takes over 300 words once it is warm: the median of many checks, no two of the same text. */
final class CoachSpeed implements Bench {

    private static final int WORDS = 300;
    private static final int WARM_UP = 60;
    private static final int CHECKS = 101;

    private static final List<String> SENTENCES = List.of(
            "U krijgt een jobcoach voor acht uur in de week.",
            "Derhalve wordt uw aanvraag door de arts beoordeeld.",
            "Wij bellen u binnenkort over de opleiding die u in maart koos.",
            "De werkgever heeft de werkplek samen met u bekeken.",
            "I.v.m. uw belastbaarheid zou het rooster aangepast kunnen worden.",
            "Het is niet onmogelijk dat u later meer uren werkt.",
            "U vertelde dat reizen met de bus u veel energie kost.",
            "Op dinsdag praat u met uw coach over de proefplaatsing.",
            "De gemeente betaald de kosten van de taxi tot 1 mei 2027.",
            "In het verslag staat dat u graag met uw handen werkt.");

    @Override
    public List<Measure> run() {
        LanguageCoach coach = new LanguageCoach();
        Random random = new Random(7);
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < WARM_UP + CHECKS; i++) {
            String text = text(random);
            long begin = System.nanoTime();
            coach.check(text, WordLists.standard());
            times.add(System.nanoTime() - begin);
        }
        double median = times.stream()
                        .skip(WARM_UP)
                        .sorted()
                        .skip(CHECKS / 2)
                        .findFirst()
                        .orElseThrow()
                / 1e6;
        return List.of(Measure.atMost("coach: 300 words, warm", median, 100, "ms"));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int words = 0;
        while (words < WORDS) {
            String sentence = SENTENCES.get(random.nextInt(SENTENCES.size()));
            text.append(sentence).append(random.nextInt(6) == 0 ? "\n\n" : " ");
            words += sentence.split(" ").length;
        }
        return text.toString();
    }
}
