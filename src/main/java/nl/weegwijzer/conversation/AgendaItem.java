package nl.weegwijzer.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.conversation.agenda.Because;
import nl.weegwijzer.conversation.agenda.Help.Topic;
import nl.weegwijzer.conversation.agenda.Proposal;
import nl.weegwijzer.conversation.agenda.Subject;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.response.WordsMissing;
import nl.weegwijzer.shared.Appended;
import nl.weegwijzer.shared.Identifiers;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.Words;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One subject of a talk, as it was when it came on the agenda. */
@Entity
@Immutable
@Table(name = "conversation_item")
class AgendaItem extends Appended {

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "conversation_id")
    private Conversation conversation;

    private int position;

    private int line;

    @Enumerated(EnumType.STRING)
    private Subject subject;

    private String words;

    @Column(name = "about_id")
    private @Nullable UUID about;

    @Column(name = "other_id")
    private @Nullable UUID other;

    @Enumerated(EnumType.STRING)
    private @Nullable Because because;

    private boolean tender;

    @Enumerated(EnumType.STRING)
    private @Nullable Side addedBySide;

    @SuppressWarnings("NullAway.Init")
    protected AgendaItem() {}

    private AgendaItem(
            Conversation conversation,
            OrganisationId organisation,
            int position,
            int line,
            Subject subject,
            String words) {
        super(Identifiers.next());
        this.conversation = conversation;
        this.organisation = organisation;
        this.position = position;
        this.line = line;
        this.subject = subject;
        this.words = words;
    }

    /** What the agenda proposed; {@code line} is the number of the act that brought it. */
    static AgendaItem proposed(
            Conversation conversation, OrganisationId organisation, int position, int line, Proposal proposal) {
        AgendaItem item =
                new AgendaItem(conversation, organisation, position, line, proposal.subject(), proposal.words());
        item.about = proposal.about();
        item.other = proposal.other();
        item.because = proposal.because();
        item.tender = proposal.tender();
        item.addedBySide = proposal.broughtBy();
        return item;
    }

    /** What one side brings in their own words. */
    static AgendaItem brought(
            Conversation conversation, OrganisationId organisation, int position, int line, Side side, String words) {
        Subject subject = side == Side.CLIENT ? Subject.QUESTION : Subject.OWN;
        String clean = Words.clean(words, Words.TEXT);
        if (clean.isEmpty()) {
            throw new WordsMissing();
        }
        AgendaItem item = new AgendaItem(conversation, organisation, position, line, subject, clean);
        item.addedBySide = side;
        return item;
    }

    AgendaItemId id() {
        return new AgendaItemId(getId());
    }

    int line() {
        return line;
    }

    boolean asksForClient() {
        return subject == Subject.QUESTION;
    }

    /** The afweging in which it is a gap. */
    Optional<AfwegingId> weighedIn() {
        return summary(null, false).weighedIn();
    }

    boolean isAbout(Proposal proposal) {
        return proposal.sameAs(subject, about);
    }

    /** Whether a talk from there does not pass it over: it was brought to one like it, or to one from a day. */
    boolean belongsTo(@Nullable AfwegingId afweging) {
        AfwegingId origin = conversation.afweging();
        return afweging == null || origin == null || origin.equals(afweging);
    }

    /** The same brought to another talk; nothing when the agenda proposed it: that it does by itself. */
    Optional<Proposal> again() {
        return Optional.ofNullable(addedBySide).map(by -> Proposal.again(subject, words, getId(), by));
    }

    /** What it is to the help for a professional; nothing when nobody proposed it. */
    Optional<Topic> topic() {
        return Optional.ofNullable(because).map(why -> new Topic(words, why, tender));
    }

    /** As both sides see it; without what came of it, and never why it is there. */
    ConversationSummary.Item summary(ConversationSummary.@Nullable End end, boolean firstByClient) {
        return new ConversationSummary.Item(id(), subject, words, about, other, addedBySide, firstByClient, end);
    }
}
