package nl.weegwijzer.afweging.peeling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.DecisionRoom;
import nl.weegwijzer.afweging.DocumentKind;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Origin;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.afweging.starting.StartingPoint;
import nl.weegwijzer.catalogue.Catalogue;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.access.ForProfessional;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.RetriedWhenOvertaken;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Peels one afweging, piece by piece; each piece is saved on its own.
 *
 * <p>When two pieces arrive at once, the second looks again at what the first left and is then saved too.
 */
@Service
@RetriedWhenOvertaken
public class Weighing {

    private final Afwegingen afwegingen;
    private final Drafts drafts;
    private final Catalogue catalogue;
    private final CurrentPerson current;
    private final Clock clock;

    Weighing(Afwegingen afwegingen, Drafts drafts, Catalogue catalogue, CurrentPerson current, Clock clock) {
        this.afwegingen = afwegingen;
        this.drafts = drafts;
        this.catalogue = catalogue;
        this.current = current;
        this.clock = clock;
    }

    /** Begins an afweging with its question, which may still be empty. The same form sent again finds the first. */
    @ForProfessional(changes = true)
    public AfwegingId begin(TrajectId traject, SubmissionId submission, String question) {
        return once(traject, submission.with(question), () -> empty(traject, question));
    }

    /**
     * Begins with what usually lies on the table: nothing of it is weighed, and its examples say that they are. The same
     * form sent again finds the first.
     *
     * @param question what is weighed; when empty, as the starting point asks it
     */
    @ForProfessional(changes = true)
    public AfwegingId beginAt(TrajectId traject, SubmissionId submission, StartingPoint start, String question) {
        return once(traject, submission.with(start, question), () -> at(start, traject, question));
    }

    private Afweging at(StartingPoint start, TrajectId traject, String question) {
        Afweging begun = empty(traject, question.isBlank() ? start.question() : question);
        start.options().forEach(name -> begun.table().addOption().put(Field.NAME, name));
        start.factors().forEach(code -> begun.table().addFactor(code).from(suggested(code)));
        begun.put(Field.NEXT_STEPS, String.join("\n", start.nextSteps()));
        return begun;
    }

    /**
     * Begins with the options, factors and information of an earlier one of the same client, as new items. What was
     * weighed and why is not taken along: it is weighed anew. The same form sent again finds the first.
     *
     * @param question what is weighed; when empty, the same as then
     */
    @ForProfessional(changes = true)
    public AfwegingId beginLike(TrajectId traject, SubmissionId submission, AfwegingId earlier, String question) {
        return once(traject, submission.with(earlier, question), () -> like(earlier, traject, question));
    }

    private Afweging like(AfwegingId earlier, TrajectId traject, String question) {
        Afweging then = drafts.find(traject, earlier);
        Afweging begun = empty(traject, question.isBlank() ? then.words(Field.QUESTION) : question);
        begun.table().layOutLike(then.table());
        return begun;
    }

    private AfwegingId once(TrajectId traject, UUID sending, Supplier<Afweging> begin) {
        return afwegingen
                .sent(traject, sending)
                .map(AfwegingId::new)
                .orElseGet(() -> afwegingen.save(begin.get().sentAs(sending)).id());
    }

    private Afweging empty(TrajectId traject, String question) {
        return new Afweging(current.organisation(), traject, current.id(), question, clock.instant());
    }

    private Origin suggested(String catalogueCode) {
        return Origin.mostlyOf(catalogue.factor(catalogueCode, Locale.of("nl")));
    }

    /** Every afweging of a traject, published or not, the latest first. */
    @ForProfessional
    public List<DraftSummary> all(TrajectId traject) {
        return afwegingen.findByTrajectOrderByIdDesc(traject).stream()
                .map(Afweging::summary)
                .toList();
    }

    /** One afweging as its editor shows it. */
    @ForProfessional
    public Draft draft(TrajectId traject, AfwegingId id) {
        return Draft.of(drafts.find(traject, id));
    }

    /**
     * Writes words in the place of what was seen there.
     *
     * @param place a field of the whole or of an item
     * @param seen what the writer had before them when they began
     * @throws WrittenMeanwhile when something else stands there by now
     * @throws nl.weegwijzer.shared.TooLong when the place cannot hold it
     */
    @ForProfessional(changes = true)
    public void write(TrajectId traject, AfwegingId id, Place place, String seen, String text) {
        drafts.change(traject, id, afweging -> afweging.at(place).write(place.field(), seen, text));
    }

    /** Says which formal act is explained. */
    @ForProfessional(changes = true)
    public void ofKind(TrajectId traject, AfwegingId id, DocumentKind kind) {
        drafts.change(traject, id, afweging -> afweging.ofKind(kind));
    }

    /** Says how much there is to choose. */
    @ForProfessional(changes = true)
    public void leave(TrajectId traject, AfwegingId id, DecisionRoom room) {
        drafts.change(traject, id, afweging -> afweging.leave(room));
    }

    /** Says when the decision was announced, from which the last day to object follows. */
    @ForProfessional(changes = true)
    public void announcedOn(TrajectId traject, AfwegingId id, @Nullable LocalDate day) {
        drafts.change(traject, id, afweging -> afweging.announcedOn(day));
    }

    /** Takes a factor, option or piece of information off the table; {@link #restore} puts it back as it was. */
    @ForProfessional(changes = true)
    public void remove(TrajectId traject, AfwegingId id, ItemId item) {
        drafts.change(traject, id, afweging -> afweging.table().item(item).remove());
    }

    /** Puts back what was taken off the table. */
    @ForProfessional(changes = true)
    public void restore(TrajectId traject, AfwegingId id, ItemId item) {
        drafts.change(traject, id, afweging -> afweging.table().item(item).restore());
    }

    /**
     * Marks words of the client as what moves the next version, or takes that back.
     *
     * @param said the id under which the client said it
     * @param quote their words, letter for letter
     */
    @ForProfessional(changes = true)
    public void credit(TrajectId traject, AfwegingId id, UUID said, String quote, boolean moved) {
        drafts.change(traject, id, afweging -> afweging.credit(said, quote, moved));
    }

    /**
     * Begins the next version after one was published: what moved that one, and what changed in it, is said.
     *
     * @param published when that one was published; nothing was written since
     */
    @ForProfessional(changes = true)
    public void beginNext(TrajectId traject, AfwegingId id, Instant published) {
        drafts.find(traject, id).beginNext(published);
    }
}
