package nl.weegwijzer.conversation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.conversation.act.TalkAct;
import nl.weegwijzer.conversation.agenda.Proposal;
import nl.weegwijzer.conversation.refusal.EnoughQuestions;
import nl.weegwijzer.conversation.refusal.OutcomesMissing;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.TrajectId;
import org.jspecify.annotations.Nullable;

/**
 * A talk. Each verb adds a line and changes none.
 *
 * <p>Its record is what stands in it once it was held. It is closed when both saw it as it is: whoever adds something has
 * seen it when they had seen everything before.
 */
@Entity
class Conversation {

    private static final int QUESTIONS = 3;

    @Id
    private UUID id;

    @Column(name = "organisation_id", updatable = false)
    private OrganisationId organisation;

    @Column(name = "traject_id", updatable = false)
    private UUID traject;

    @Column(updatable = false)
    private UUID submission;

    @Column(name = "afweging_id", updatable = false)
    private @Nullable UUID afweging;

    @Column(updatable = false)
    private String question;

    @Embedded
    private Reading reading = new Reading();

    private int acts;

    @OneToMany(mappedBy = "conversation", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<AgendaItem> items = new ArrayList<>();

    @OneToMany(mappedBy = "conversation", cascade = CascadeType.PERSIST)
    @OrderBy("ordinal")
    private List<TalkLine> lines = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Conversation() {}

    /** Makes one, with an agenda that may be empty; the question is that of its afweging, or empty. */
    Conversation(
            OrganisationId organisation,
            TrajectId traject,
            UUID submission,
            @Nullable AfwegingId afweging,
            String question,
            List<Proposal> agenda,
            Author by) {
        this.id = ConversationId.create().value();
        this.organisation = organisation;
        this.traject = traject.value();
        this.submission = submission;
        this.afweging = afweging == null ? null : afweging.value();
        this.question = question;
        add(submission, by, Deed.of(TalkAct.MADE));
        agenda.forEach(this::put);
    }

    ConversationId id() {
        return new ConversationId(id);
    }

    @Nullable
    AfwegingId afweging() {
        return afweging == null ? null : new AfwegingId(afweging);
    }

    List<AgendaItem> items() {
        return List.copyOf(items);
    }

    List<TalkLine> lines() {
        return List.copyOf(lines);
    }

    /** Says when they meet or that they do not, moves a subject, or says with what it ended. What was said stays. */
    void note(UUID sending, Author by, Deed deed) {
        reading.before(deed.act());
        if (deed.item() != null) {
            known(deed.item());
        }
        add(sending, by, deed);
    }

    /** Brings a subject in one's own words: a question of the client, or what the professional wants to talk about. */
    void bring(UUID sending, Author by, String words) {
        reading.beforehand();
        boolean client = by.side() == Side.CLIENT;
        if (client && items.stream().filter(AgendaItem::asksForClient).count() >= QUESTIONS) {
            throw new EnoughQuestions();
        }
        AgendaItem item = AgendaItem.brought(this, organisation, items.size() + 1, acts + 1, by.side(), words);
        items.add(item);
        add(sending, by, Deed.on(TalkAct.ADDED, item.id()));
    }

    /** Puts what is proposed by now on the agenda, and leaves what stands there already. */
    void propose(UUID sending, Author by, List<Proposal> agenda) {
        reading.beforehand();
        add(sending, by, Deed.of(TalkAct.ADDED));
        agenda.stream()
                .filter(proposal -> items.stream().noneMatch(item -> item.isAbout(proposal)))
                .forEach(this::put);
    }

    /** The talk was held; its record is a draft from now on, which whoever wrote it has seen. */
    void hold(UUID sending, Author by, String words) {
        reading.beforehand();
        long missing = items.stream()
                .filter(item -> lines.stream().noneMatch(line -> line.ends(item.id())))
                .count();
        if (missing > 0) {
            throw new OutcomesMissing(missing);
        }
        add(sending, by, Deed.held(words));
        reading.begin(by.side(), acts);
    }

    void correct(UUID sending, Author by, @Nullable AgendaItemId item, String words) {
        AgendaItemId about = item == null ? null : known(item);
        reading.draft();
        add(sending, by, Deed.corrected(about, words));
        reading.add(by.side(), acts);
    }

    /**
     * Says that one has read the record; again changes nothing.
     *
     * @param seen what they read: {@link ConversationSummary.Standing#written}
     * @param sealing seals its text when with this both have
     */
    void see(UUID sending, Author by, int seen, UnaryOperator<String> sealing) {
        if (reading.sawAll(by.side(), seen)) {
            return;
        }
        reading.draft();
        boolean both = reading.see(by.side(), seen);
        add(sending, by, Deed.of(TalkAct.SAW));
        if (both) {
            reading.close(sealing.apply(TalkLine.sealed(lines)));
        }
    }

    ConversationSummary.Standing standing() {
        return reading.standing(id(), afweging(), question, acts);
    }

    private void put(Proposal proposal) {
        items.add(AgendaItem.proposed(this, organisation, items.size() + 1, acts, proposal));
    }

    private void add(UUID sending, Author by, Deed deed) {
        acts++;
        lines.add(new TalkLine(this, organisation, acts, sending, by, deed));
    }

    private AgendaItemId known(@Nullable AgendaItemId item) {
        return items.stream()
                .map(AgendaItem::id)
                .filter(one -> one.equals(item))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
