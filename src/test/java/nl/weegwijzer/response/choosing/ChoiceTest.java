package nl.weegwijzer.response.choosing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.weegwijzer.response.choosing.Choice.Act;
import org.junit.jupiter.api.Test;

class ChoiceTest {

    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final List<Act> KINDS = List.of(
            act(Side.CLIENT, ONE),
            act(Side.CLIENT, OTHER),
            act(Side.PROFESSIONAL, ONE),
            act(Side.PROFESSIONAL, OTHER),
            act(Side.CLIENT, null),
            act(Side.PROFESSIONAL, null));

    @Test
    void isAnActOfBothInEveryOrderOfActsUpToFive() {
        int tried = 0;
        for (List<Act> acts : orders(5)) {
            Choice choice = Choice.of(1, true, acts);
            assertThat(choice.stage()).as(acts.toString()).isEqualTo(wanted(acts));
            tried++;
        }
        assertThat(tried).isEqualTo(1 + 6 + 36 + 216 + 1296 + 7776);
    }

    @Test
    void keepsWhatWasWantedWhilePutOff() {
        Choice choice = Choice.of(1, true, List.of(act(Side.CLIENT, ONE), act(Side.PROFESSIONAL, null)));

        assertThat(choice.stage()).isEqualTo(ChoiceStage.PUT_OFF);
        assertThat(choice.client().option().value()).isEqualTo(ONE);
        assertThat(choice.putOff().words()).isEqualTo("Omdat.");
    }

    /** The rule once more, in other words than the code. */
    private static ChoiceStage wanted(List<Act> acts) {
        UUID client = null;
        UUID professional = null;
        boolean putOff = false;
        for (Act act : acts) {
            putOff = act.option() == null;
            if (!putOff && act.side() == Side.CLIENT) {
                client = act.option();
            } else if (!putOff) {
                professional = act.option();
            }
        }
        if (putOff) {
            return ChoiceStage.PUT_OFF;
        }
        if (client != null && professional != null) {
            return client == professional ? ChoiceStage.TOGETHER : ChoiceStage.DIFFERENT;
        }
        if (client == null && professional == null) {
            return ChoiceStage.NOBODY;
        }
        return client == null ? ChoiceStage.PROFESSIONAL_SAID : ChoiceStage.CLIENT_SAID;
    }

    private static List<List<Act>> orders(int longest) {
        List<List<Act>> all = new ArrayList<>(List.of(List.of()));
        List<List<Act>> last = List.of(List.of());
        for (int length = 1; length <= longest; length++) {
            List<List<Act>> longer = new ArrayList<>();
            for (List<Act> before : last) {
                for (Act next : KINDS) {
                    List<Act> acts = new ArrayList<>(before);
                    acts.add(next);
                    longer.add(acts);
                }
            }
            all.addAll(longer);
            last = longer;
        }
        return all;
    }

    private static Act act(Side side, UUID option) {
        LocalDate until = option == null ? LocalDate.of(2026, 12, 1) : null;
        return new Act(UUID.randomUUID(), side, option, "Omdat.", until, "Iemand", Instant.EPOCH);
    }
}
