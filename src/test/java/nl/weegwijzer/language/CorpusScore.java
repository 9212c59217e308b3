package nl.weegwijzer.language;

import java.util.ArrayList;
import java.util.List;

/** How often one rule spoke when it should, over one part of the corpus. */
final class CorpusScore {

    private final Rule rule;
    private final LanguageCoach coach;
    private final List<String> misses = new ArrayList<>();
    private int right;
    private int wrong;
    private int found;
    private int missed;

    CorpusScore(Rule rule, LanguageCoach coach, String part) {
        this.rule = rule;
        this.coach = coach;
        CorpusPassage.read(part, rule, "speaks").forEach(this::speaks);
        CorpusPassage.read(part, rule, "silent").forEach(this::silent);
    }

    double precision() {
        return right + wrong == 0 ? 0 : (double) right / (right + wrong);
    }

    double recall() {
        return found + missed == 0 ? 0 : (double) found / (found + missed);
    }

    /** What went wrong, for whoever makes the rule better; never asked of the part that is held out. */
    List<String> misses() {
        return misses;
    }

    private void speaks(CorpusPassage passage) {
        List<Hint> hints = hints(passage);
        if (passage.marks().isEmpty()) {
            count(!hints.isEmpty(), passage, "silent");
            right += hints.size();
            return;
        }
        for (int[] mark : passage.marks()) {
            count(
                    hints.stream().anyMatch(hint -> overlaps(hint, mark)),
                    passage,
                    "misses " + passage.text().substring(mark[0], mark[1]));
        }
        for (Hint hint : hints) {
            boolean good = passage.marks().stream().anyMatch(mark -> overlaps(hint, mark));
            right += good ? 1 : 0;
            if (!good) {
                accuse(hint, passage);
            }
        }
    }

    private void silent(CorpusPassage passage) {
        hints(passage).forEach(hint -> accuse(hint, passage));
    }

    private void count(boolean hit, CorpusPassage passage, String what) {
        found += hit ? 1 : 0;
        missed += hit ? 0 : 1;
        if (!hit) {
            misses.add("- " + rule + " " + what + " | " + passage.text());
        }
    }

    private void accuse(Hint hint, CorpusPassage passage) {
        wrong++;
        misses.add("+ " + rule + " says " + hint.span(passage.text()) + " " + hint.instead() + " | " + passage.text());
    }

    private List<Hint> hints(CorpusPassage passage) {
        return coach.check(passage.text(), WordLists.standard()).stream()
                .filter(hint -> hint.rule() == rule)
                .toList();
    }

    private static boolean overlaps(Hint hint, int[] mark) {
        return hint.from() < mark[1] && mark[0] < hint.to();
    }
}
