package nl.weegwijzer.ui.client.sides;

import static nl.weegwijzer.ui.text.Texts.text;

import java.util.List;
import nl.weegwijzer.afweging.Weight;
import nl.weegwijzer.response.comparison.Comparison;
import nl.weegwijzer.response.comparison.Difference;
import nl.weegwijzer.response.comparison.Feeling;
import nl.weegwijzer.response.comparison.Importance;
import nl.weegwijzer.response.comparison.SideBySide.Row;
import nl.weegwijzer.ui.client.Answers;

/** What a client reads of one point: who weighed it how, what it is to them, what happens next. Never a name of a kind. */
final class Talk {

    private Talk() {}

    /** At most three sentences. */
    static List<String> of(Row row) {
        Weight now = row.now();
        if (now != null) {
            return List.of(
                    row.importance() == null ? felt(row) : important(row),
                    text("Talk.changed", Answers.word(row.weight()), Answers.word(now)),
                    text("Talk.anew"));
        }
        return switch (row.comparison().heading()) {
            case APART -> apart(row);
            case OPEN -> open(row);
            case SEEN -> List.of(same(row) ? text("Talk.same") : text("Talk.nearly"));
        };
    }

    /** What stands out, in the fewest words, for the table. */
    static String brief(Row row) {
        if (row.now() != null) {
            return text("Talk.briefChanged");
        }
        Comparison comparison = row.comparison();
        return switch (comparison.heading()) {
            case APART -> text("Talk.briefApart", comparison.gap());
            case OPEN -> text("Talk.briefOpen");
            case SEEN -> same(row) ? text("Talk.briefSame") : text("Talk.briefNearly");
        };
    }

    /** How it counted when the client said something of it, and how it counts now when that is something else. */
    static String counted(Row row) {
        Weight now = row.now();
        if (now != null) {
            return text("Talk.thenNow", Answers.word(row.weight()), Answers.word(now));
        }
        return row.own() && !row.weighed() ? text("Shelves.notWeighed") : Answers.word(row.weight());
    }

    private static List<String> apart(Row row) {
        if (row.own() && !row.weighed()) {
            return List.of(text("Talk.own"), text("Talk.notWeighed"), text("Talk.together"));
        }
        Difference first = row.comparison().differences().getFirst();
        boolean both = row.comparison().differences().size() > 1;
        return switch (first) {
            case MISSED ->
                List.of(important(row), weighed(row), both ? text("Talk.lessThanFelt") : text("Talk.together"));
            case NOT_HEARD -> List.of(important(row), felt(row), text("Talk.explainAndTalk"));
            case NOT_FELT -> List.of(weighed(row), both ? important(row) : felt(row), text("Talk.explain"));
            case OVERESTIMATED -> List.of(felt(row), weighed(row), text("Talk.lessThanFelt"));
            case IMPOSED -> List.of(weighed(row), important(row), text("Talk.sayWhy"));
            case FEARED -> List.of(felt(row), weighed(row), text("Talk.lighterThanFelt"));
        };
    }

    private static List<String> open(Row row) {
        if (row.importance() == null) {
            return List.of(text("Talk.noAnswer"), text("Talk.later"));
        }
        if (row.importance() == Importance.DONT_KNOW) {
            return List.of(text("Talk.dontKnow"), text("Talk.thatIsFine"), text("Talk.later"));
        }
        String feeling = row.feeling() == Feeling.DONT_KNOW ? text("Talk.feelingUnknown") : text("Talk.noFeeling");
        return List.of(important(row), weighed(row), feeling);
    }

    private static String important(Row row) {
        return Answers.sentence(row.importance());
    }

    private static String felt(Row row) {
        return Answers.sentence(row.feeling());
    }

    private static String weighed(Row row) {
        return Answers.sentence(row.weight());
    }

    private static boolean same(Row row) {
        int weight = row.weight().step();
        return row.importance() != null
                && row.feeling() != null
                && Integer.valueOf(weight).equals(row.importance().step())
                && Integer.valueOf(weight).equals(row.feeling().step());
    }
}
