package nl.weegwijzer.ui.professional.talk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.afweging.publishing.ExplanationOverview;
import nl.weegwijzer.conversation.ConversationId;
import nl.weegwijzer.conversation.ConversationOverview;
import nl.weegwijzer.conversation.ConversationSummary;
import nl.weegwijzer.conversation.ConversationSummary.Item;
import nl.weegwijzer.conversation.HelpOverview;
import nl.weegwijzer.conversation.HelpOverview.Prepared;
import nl.weegwijzer.conversation.agenda.Subject;
import nl.weegwijzer.people.access.ForProfessional;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.response.comparison.ComparisonOverview;
import nl.weegwijzer.response.comparison.SideBySide.Row;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** Reads talks for the desk, each page in one look. */
@Service
class TalkReading {

    private final TrajectOverview trajecten;
    private final ConversationOverview talks;
    private final HelpOverview help;
    private final ExplanationOverview explanations;
    private final ComparisonOverview comparison;

    TalkReading(
            TrajectOverview trajecten,
            ConversationOverview talks,
            HelpOverview help,
            ExplanationOverview explanations,
            ComparisonOverview comparison) {
        this.trajecten = trajecten;
        this.talks = talks;
        this.help = help;
        this.explanations = explanations;
        this.comparison = comparison;
    }

    /** Every talk. */
    @ForProfessional
    public Talks all(TrajectId traject) {
        return new Talks(trajecten.one(traject), talks.all(traject), explanations.all(traject));
    }

    /** One talk with what helps to prepare it. */
    @ForProfessional
    public TalkDesk one(TrajectId traject, ConversationId conversation) {
        Prepared prepared = help.one(traject, conversation);
        return new TalkDesk(
                trajecten.one(traject), prepared.talk(), prepared.help(), options(traject, prepared.talk()));
    }

    /** The same as two may see it who sit at one screen: without what is for the professional alone. */
    @ForProfessional
    public Table table(TrajectId traject, ConversationId conversation) {
        ConversationSummary talk = talks.one(traject, conversation);
        List<Row> rows = gaps(talk)
                .flatMap(afweging -> comparison.sideBySide(traject, afweging).rows().stream())
                .toList();
        return new Table(trajecten.one(traject).clientName(), talk, rows, options(traject, talk));
    }

    /** Where a gap shows: it says so itself, unless it is older than that; then it is where the talk comes from. */
    private static Stream<AfwegingId> gaps(ConversationSummary talk) {
        return talk.items().stream()
                .filter(item -> item.subject() == Subject.GAP)
                .flatMap(item -> item
                        .weighedIn()
                        .or(() -> Optional.ofNullable(talk.standing().afweging()))
                        .stream())
                .distinct();
    }

    private List<Explanation.Option> options(TrajectId traject, ConversationSummary talk) {
        return talk.items().stream()
                .filter(item -> item.subject() == Subject.OPTIONS)
                .map(Item::about)
                .findFirst()
                .map(about -> explanations
                        .latest(traject, new AfwegingId(about))
                        .explanation()
                        .options())
                .orElse(List.of());
    }
}
