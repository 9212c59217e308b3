package nl.weegwijzer.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BooleanSupplier;
import nl.weegwijzer.bench.Measure;
import nl.weegwijzer.bench.Measures;
import nl.weegwijzer.shared.LegalDays;
import org.junit.jupiter.api.Test;

/**
 * Two people at the same goals: both propose, say yes, change the words, and write steps. Each act whose receipt was
 * seen is one line of the history of its goal, for both, and one that was not is none.
 */
class TwoAtOnesGoalsIT extends TwoAtOnce {

    private static final int ROUNDS = 4;
    private static final String TITLE = "Mijn doel";
    private static final String BACK = "Terug naar waar u was";
    private static final String WORDS = "Wat gebeurt er?";
    private static final String HISTORY = "section.part:has(> h2:text-is('Wat er gebeurde')) li";
    private static final String STEPS = "section.part:has(> h2:text-is('Stappen')) ul.rows > li > p:first-child";

    /** How many acts each goal kept, by its id. */
    private final Map<String, Integer> kept = new HashMap<>();

    private int acts;

    @Test
    void losesAndDoublesNothing() {
        inEachOrder(this::sets);
        Measures.save(
                "two-at-ones-goals",
                List.of(Measure.atLeast("acts of two people at one goal", acts, ROUNDS * SEEDS.length, "acts")));
    }

    private void sets(Random random) {
        kept.clear();
        professional.goes(traject + "/doelen");
        String goal = proposes();
        for (int round = 0; round < ROUNDS; round++) {
            bothAct(goal, random, round);
        }
        bothShowTheSame(goal);
    }

    /** The two propose at once, and the goal of the client is what both go on with. */
    private String proposes() {
        String words = "Ik werk buiten, " + order() + ".";
        String other = "U leert verkopen, " + order() + ".";
        client.goes(mine() + "/doelen/nieuw");
        client.writes(TITLE, words);
        professional.writes("Het doel", other);
        professional.presses("Stel dit voor aan");
        client.presses("Stel dit doel voor");
        client.page().waitForURL(url -> !url.endsWith("/nieuw"));
        professional.sees(words);
        professional.sees(other);
        acts += 2;
        String goal = client.page().url().replaceFirst(".*/", "");
        kept.put(goal, 1);
        return goal;
    }

    private void bothAct(String goal, Random random, int round) {
        Act hers = prepared(goal, random, round);
        Act his = desk(goal, random, round);
        listens();
        List<Act> pressed = new ArrayList<>();
        both(random, () -> press(hers, pressed), () -> press(his, pressed));
        client.rests();
        professional.rests();
        settle(() -> pressed.stream().allMatch(act -> act.answered.getAsBoolean()));
        for (Act act : pressed) {
            acts++;
            assertThat(act.answered.getAsBoolean()).describedAs(order()).isTrue();
            if (act.kept.getAsBoolean()) {
                kept.merge(goal, 1, Integer::sum);
            }
        }
        putAway();
    }

    private static void press(Act act, List<Act> pressed) {
        if (click(act.button)) {
            pressed.add(act);
        }
    }

    /** Gathers what is said at the desk, for it does not stand there for long. */
    private void listens() {
        professional.page().evaluate("""
                () => {
                  window.heard = [];
                  window.hearing ??= new MutationObserver((changes) => changes.forEach((change) =>
                      change.addedNodes.forEach((node) => window.heard.push(node.textContent))));
                  window.hearing.observe(document.getElementById('status'), { childList: true });
                }
                """);
    }

    private boolean heard(String receipt) {
        return (Boolean)
                professional.page().evaluate("receipt => window.heard.some(said => said.startsWith(receipt))", receipt);
    }

    /** Says something of the goal, up to the button. */
    private Act prepared(String goal, Random random, int round) {
        String path = mine() + "/doelen/" + goal;
        client.goes(path);
        if (buttons(client, "Verstuur").count() > 0 && random.nextBoolean()) {
            client.chooses("Is dit ook uw doel?", "Ja, dit is ook mijn doel");
            return hers("Verstuur", () -> client.scope().locator("h2.notice").isVisible());
        }
        if (random.nextBoolean()) {
            client.goes(path + "/anders");
            client.writes(TITLE, "Ik wil dit, " + round + ", " + order() + ".");
            return hers("Stel deze woorden voor", () -> client.page().url().endsWith(path));
        }
        client.goes(path + "/stap");
        client.writes("Wat gaat er gebeuren?", "Stap " + round + " van Elif.");
        client.chooses("Wie doet dit?", "Ik");
        client.dates("Op welke dag?", soon());
        return hers("Bewaar deze stap", () -> client.page().url().endsWith(path));
    }

    private Act desk(String goal, Random random, int round) {
        Visitor card = card(goal);
        Locator yes = buttons(card, "Ja, ik sta achter dit doel");
        if (yes.count() > 0 && random.nextInt(3) > 0) {
            return his(yes, "U zei ja tegen dit doel.");
        }
        Locator step = buttons(card, "Stap toevoegen");
        if (step.count() > 0 && random.nextBoolean()) {
            click(step);
            card.writes(WORDS, "Stap " + round + " van Pieter.");
            card.picks("Wie doet dit?", "De professional");
            card.dates("Wanneer?", soon());
            return his(buttons(card, "Voeg deze stap toe"), "De stap is toegevoegd.");
        }
        click(buttons(card, "Andere woorden voorstellen"));
        card.writes("Het doel", "U wilt dit, " + round + ", " + order() + ".");
        return his(buttons(card, "Stel deze woorden voor"), "De nieuwe woorden wachten op");
    }

    private Visitor card(String goal) {
        return professional.within(professional.page().locator("#doel-" + goal));
    }

    private Act hers(String button, BooleanSupplier kept) {
        Locator no = client.scope().locator("main .errors").first();
        return new Act(buttons(client, button), kept, () -> kept.getAsBoolean() || no.isVisible());
    }

    /** Whoever is too late reads why, above the page or beside the field. */
    private Act his(Locator button, String receipt) {
        Locator beside = professional.page().locator("[invalid]");
        BooleanSupplier no = () -> buttons(professional, BACK).count() > 0 || beside.count() > 0;
        return new Act(button, () -> heard(receipt), () -> heard(receipt) || no.getAsBoolean());
    }

    /** Puts away that the portal said no; it says so until then. */
    private void putAway() {
        Locator back = buttons(professional, BACK);
        if (back.count() > 0) {
            click(back.first());
        }
    }

    private void bothShowTheSame(String goal) {
        Visitor card = card(goal);
        client.goes(mine() + "/doelen/" + goal);
        assertThat(client.scope().locator(HISTORY).count()).describedAs(order()).isEqualTo(kept.get(goal));
        Locator summary = card.scope().locator("details > summary").last();
        settle(() -> summary.innerText().contains("(" + kept.get(goal) + ")"));
        assertThat(summary.innerText())
                .describedAs(order() + ", at the desk")
                .isEqualTo("Wat er gebeurde (" + kept.get(goal) + ")");
        assertThat(client.scope().locator("h1").innerText())
                .describedAs(order())
                .isEqualTo(card.scope().locator("h3").first().innerText());
        assertThat(client.scope().locator(STEPS).allInnerTexts())
                .describedAs(order())
                .doesNotHaveDuplicates()
                .hasSameSizeAs(card.scope().locator("ul.rows > li").all());
    }

    private static String soon() {
        return WholeThread.typed(LocalDate.now(LegalDays.ZONE).plusDays(7));
    }

    /** A hand above a button, when its receipt is seen, and when either that or a no is. */
    private record Act(Locator button, BooleanSupplier kept, BooleanSupplier answered) {}
}
