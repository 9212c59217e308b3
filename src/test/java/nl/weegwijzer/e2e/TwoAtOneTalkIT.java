package nl.weegwijzer.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.weegwijzer.bench.Measure;
import nl.weegwijzer.bench.Measures;
import org.junit.jupiter.api.Test;

/**
 * Two people change one agenda at the same time: nothing that they write is lost or doubled, and in the end both screens
 * say the same.
 */
class TwoAtOneTalkIT extends TwoAtOnce {

    private static final int ACTS = 16;
    private static final int QUESTIONS = 3;

    private final List<String> written = new ArrayList<>();
    private int acts;
    private int questions;

    @Test
    void losesAndDoublesNothing() {
        inEachOrder(random -> {
            acts += prepare(random);
            bothShowTheSame();
        });
        Measures.save(
                "two-at-one-talk",
                List.of(Measure.atLeast("acts of two people at once", acts, SEEDS.length * ACTS, "acts")));
    }

    /** Makes a talk, and lets both change it. */
    private int prepare(Random random) {
        String talk = talk().replaceFirst(".*/", "");
        client.goes(mine() + "/gesprek/" + talk);
        written.clear();
        questions = 0;
        for (int act = 0; act < ACTS; act++) {
            act(random, act);
        }
        return ACTS;
    }

    private void act(Random random, int number) {
        switch (random.nextInt(4)) {
            case 0 -> asks("Vraag " + number + " van Elif");
            case 1 -> pointsOut("Punt " + number + " van Pieter");
            case 2 -> moves(client, "Zet bovenaan: ", random);
            default -> moves(professional, "Zet hoger: ", random);
        }
    }

    private void asks(String question) {
        if (questions == QUESTIONS) {
            return;
        }
        questions++;
        client.writes("Uw eigen vraag", question);
        client.presses("Zet deze vraag klaar");
        written.add(question);
    }

    private void pointsOut(String subject) {
        professional.writes("Zelf een punt toevoegen", subject);
        professional.presses("Voeg dit punt toe");
        written.add(subject);
    }

    /** Moves any subject that stands lower than first; it may have moved away under their hand. */
    private static void moves(Visitor visitor, String button, Random random) {
        Locator buttons = buttons(visitor, button);
        int many = buttons.count();
        if (many > 0) {
            click(buttons.nth(random.nextInt(many)));
        }
    }

    private void bothShowTheSame() {
        settle(() ->
                agenda(professional).equals(agenda(client)) && agenda(client).containsAll(written));
        assertThat(agenda(professional))
                .describedAs(order())
                .containsAll(written)
                .doesNotHaveDuplicates()
                .isEqualTo(agenda(client));
        professional.page().reload();
        professional.sees("Hier praat u over");
        assertThat(agenda(professional)).describedAs(order() + ", read again").isEqualTo(agenda(client));
    }

    private static List<String> agenda(Visitor visitor) {
        return visitor.scope().locator(".rows article h3 bdi").allInnerTexts();
    }
}
