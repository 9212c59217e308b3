package nl.weegwijzer.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.weegwijzer.bench.Measure;
import nl.weegwijzer.bench.Measures;
import org.junit.jupiter.api.Test;
import org.springframework.util.StringUtils;

/**
 * Two people at one record: outcomes are written while the client still asks, both put words beside the record while the
 * other reads it, and it closes under somebody's hand. What was answered as kept is there once, for both, and what was
 * not is nowhere.
 */
class TwoAtOneRecordIT extends TwoAtOnce {

    private static final int OUTCOMES = 6;
    private static final int ROUNDS = 5;
    private static final List<String> ENDS = List.of("Afgesproken", "Later verder praten", "Nog niet aan toe");
    private static final int QUESTIONS = 3;
    private static final String OUTCOME = "Wat spreken wij af?";
    private static final String SAVE = "Bewaar de uitkomst van";
    private static final String BESIDE = "Wat wilt u erbij zetten?";
    private static final String CLOSED = "U hebt dit verslag allebei gelezen. Het is klaar.";
    private static final String RECORD = "section.part:has(> h2:text-is('Verslag'))";

    private final Map<String, String> outcomes = new HashMap<>();
    private final List<String> kept = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final List<String> unsaid = new ArrayList<>();
    private int acts;

    @Test
    void losesAndDoublesNothing() {
        inEachOrder(this::holds);
        Measures.save(
                "two-at-one-record", List.of(Measure.atLeast("acts of two people at one record", acts, 40, "acts")));
    }

    private void holds(Random random) {
        List.of(kept, refused, unsaid).forEach(List::clear);
        outcomes.clear();
        String talk = talk();
        List.of("Reizen", "Leren", "Rust").forEach(this::brings);
        client.goes(mine() + "/gesprek/" + talk.replaceFirst(".*/", ""));
        endsWhileTheClientMoves(talk, random);
        recordsWhileTheClientAsks(talk, random);
        for (int round = 0; round < ROUNDS && !closed(); round++) {
            bothAct(random, round);
        }
        bothRead();
        bothShowTheSame();
    }

    /** The last outcome of a subject counts, also one that it had before. */
    private void endsWhileTheClientMoves(String talk, Random random) {
        professional.goes(talk + "/papier/invullen");
        subjects().first().waitFor();
        for (int act = 0; act < OUTCOMES; act++) {
            Locator subject = subjects().nth(random.nextInt(2));
            String end = ENDS.get(random.nextInt(ENDS.size()));
            Locator up = buttons(client, "Zet bovenaan: ");
            professional.within(subject).chooses(OUTCOME, end);
            Runnable moves = () -> click(up.nth(random.nextInt(up.count())));
            both(random, () -> professional.within(subject).presses(SAVE), moves);
            note(subject, end);
            acts++;
        }
    }

    private Locator subjects() {
        return professional.scope().locator("article.card");
    }

    private void note(Locator subject, String end) {
        professional.within(subject).sees("Uitkomst: " + end);
        outcomes.put(subject.locator("h2 bdi").innerText(), end);
        acts++;
    }

    /** Whoever is second is refused: a record of a question without an outcome, or a question after the record. */
    private void recordsWhileTheClientAsks(String talk, Random random) {
        for (int time = 0; time <= QUESTIONS; time++) {
            endsWhatIsLeft(talk);
            professional.goes(talk);
            professional.writes("Wat is er verder gezegd?", "Dat zeiden wij, " + order() + ".");
            Hand record = new Hand(professional, "", "", "Maak het verslag");
            String words = time < QUESTIONS ? "Vraag " + time + ", " + order() + "." : "";
            Hand ask = new Hand(client, "Uw eigen vraag", words, "Zet deze vraag klaar");
            both(random, record::falls, ask::falls);
            bothAreAnswered(record, ask);
            if (professional.scope().locator(RECORD).isVisible()) {
                return;
            }
        }
    }

    private void endsWhatIsLeft(String talk) {
        professional.goes(talk + "/papier/invullen");
        subjects().first().waitFor();
        for (Locator subject : subjects().all()) {
            if (!outcomes.containsKey(subject.locator("h2 bdi").innerText())) {
                professional.within(subject).chooses(OUTCOME, ENDS.getFirst());
                professional.within(subject).presses(SAVE);
                note(subject, ENDS.getFirst());
            }
        }
    }

    private void bothAct(Random random, int round) {
        Hand one = hand(client, "Ik heb het verslag gelezen", "Woorden " + round + " van Elif, " + order(), random);
        Hand other = hand(
                professional, "Ik heb dit verslag gelezen", "Woorden " + round + " van Pieter, " + order(), random);
        both(random, one::falls, other::falls);
        bothAreAnswered(one, other);
        settle(() -> record(professional).equals(record(client)));
    }

    /** Reads it, or puts something beside the whole or one subject. */
    private static Hand hand(Visitor visitor, String read, String words, Random random) {
        if (random.nextInt(3) == 0 && buttons(visitor, read).count() > 0) {
            return new Hand(visitor, BESIDE, "", read);
        }
        Locator about = visitor.scope()
                .getByRole(AriaRole.RADIOGROUP, new Locator.GetByRoleOptions().setName("Waar gaat het over?"))
                .getByRole(AriaRole.RADIO);
        if (random.nextBoolean()) {
            about.nth(random.nextInt(about.count())).check();
        }
        return new Hand(visitor, BESIDE, words + ".", "Zet dit erbij");
    }

    private void bothAreAnswered(Hand... hands) {
        for (Hand hand : hands) {
            hand.visitor().rests();
            acts++;
            if (!hand.words().isEmpty()) {
                hand.put(kept, refused, unsaid);
            }
        }
    }

    /** Each reads what the other wrote last, until nobody has anything left to read. */
    private void bothRead() {
        for (int time = 0; time < 2 && !closed(); time++) {
            click(buttons(client, "Ik heb het verslag gelezen"));
            client.rests();
            click(buttons(professional, "Ik heb dit verslag gelezen"));
            professional.rests();
        }
        client.sees(CLOSED);
    }

    private boolean closed() {
        return professional.scope().getByText(CLOSED).isVisible();
    }

    private void bothShowTheSame() {
        settle(() -> record(professional).equals(record(client)));
        String record = record(professional);
        assertThat(record(client)).describedAs(order()).isEqualTo(record);
        assertThat(kept)
                .describedAs(order())
                .isNotEmpty()
                .allSatisfy(words -> assertThat(StringUtils.countOccurrencesOf(record, words))
                        .describedAs(words)
                        .isOne());
        assertThat(refused)
                .describedAs(order())
                .noneSatisfy(words -> assertThat(record).contains(words));
        assertThat(unsaid)
                .describedAs(order())
                .allSatisfy(words -> assertThat(StringUtils.countOccurrencesOf(record, words))
                        .isLessThan(2));
        assertThat(ends()).describedAs(order()).isEqualTo(outcomes);
    }

    private Map<String, String> ends() {
        Map<String, String> ends = new HashMap<>();
        professional
                .scope()
                .locator(RECORD + " article:has(.tag)")
                .all()
                .forEach(subject -> ends.put(
                        subject.locator("h3 bdi").innerText(),
                        subject.locator(".tag").innerText()));
        return ends;
    }

    private static String record(Visitor visitor) {
        return visitor.scope().locator(RECORD).innerText().replaceAll("\\s+", " ");
    }
}
