package nl.weegwijzer.conversation.agenda;

import java.util.ArrayList;
import java.util.List;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.conversation.agenda.Sources.Weighed;
import nl.weegwijzer.response.About;
import nl.weegwijzer.response.ResponseKind;
import nl.weegwijzer.response.Said;
import nl.weegwijzer.response.comparison.SideBySide.Row;

/**
 * Proposes what to talk about: a pure function.
 *
 * <p>In this order: whether it was explained well enough; the three largest differences between the two weighings; goals
 * that clash; what the client said that has no outcome; what there is to choose. That something was not understood comes
 * once, unless the client wrote words with it: those are never left out.
 */
public final class Agenda {

    /** More differences than this are not talked through in one talk. */
    static final int GAPS = 3;

    private Agenda() {}

    /** Every subject that these lead to. */
    public static List<Proposal> of(Sources sources) {
        List<Proposal> proposals = new ArrayList<>();
        Weighed weighed = sources.weighed();
        if (weighed != null) {
            addWeighed(weighed, sources, proposals);
        }
        sources.clashes().forEach(clash -> proposals.add(clash(clash)));
        sources.open().stream()
                .filter(said -> !toldAlready(said, proposals))
                .forEach(said -> proposals.add(open(said)));
        if (weighed != null && weighed.open()) {
            proposals.add(whole(Subject.OPTIONS, weighed, Because.OPTIONS));
        }
        return List.copyOf(proposals);
    }

    private static void addWeighed(Weighed weighed, Sources sources, List<Proposal> proposals) {
        if (weighed.notUnderstood()) {
            proposals.add(whole(Subject.NOT_UNDERSTOOD, weighed, Because.NOT_UNDERSTOOD));
        }
        weighed.rows().stream()
                .filter(row -> !row.comparison().differences().isEmpty())
                .limit(GAPS)
                .forEach(row -> proposals.add(gap(weighed, row, sources.tender().contains(row.name()))));
    }

    private static Proposal whole(Subject subject, Weighed weighed, Because because) {
        return new Proposal(subject, weighed.question(), weighed.id().value(), null, because, false);
    }

    private static Proposal gap(Weighed weighed, Row row, boolean tender) {
        Because because = Because.of(row.comparison().differences().getFirst());
        return new Proposal(
                Subject.GAP, row.name(), row.item().value(), weighed.id().value(), because, tender);
    }

    private static Proposal clash(Clash clash) {
        return new Proposal(
                Subject.CLASH,
                clash.told(),
                clash.one().goal().value(),
                clash.other().goal().value(),
                Because.CLASH,
                false);
    }

    private static Proposal open(Said said) {
        return new Proposal(Subject.OPEN, said.words(), said.id().value(), null, Because.of(said.kind()), false);
    }

    private static boolean toldAlready(Said said, List<Proposal> proposals) {
        About about = said.about();
        if (said.kind() != ResponseKind.NOT_UNDERSTOOD
                || about == null
                || !said.words().isEmpty()) {
            return false;
        }
        AfwegingId afweging = about.afweging();
        return proposals.stream().anyMatch(one -> one.sameAs(Subject.NOT_UNDERSTOOD, afweging.value()));
    }
}
