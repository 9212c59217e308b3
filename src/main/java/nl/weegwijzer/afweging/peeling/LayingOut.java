package nl.weegwijzer.afweging.peeling;

import java.time.LocalDate;
import java.util.Locale;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.catalogue.Catalogue;
import nl.weegwijzer.people.access.ForProfessional;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.RetriedWhenOvertaken;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Lays the options and the information on the table. */
@Service
@RetriedWhenOvertaken
public class LayingOut {

    private final Drafts drafts;
    private final Catalogue catalogue;

    LayingOut(Drafts drafts, Catalogue catalogue) {
        this.drafts = drafts;
        this.catalogue = catalogue;
    }

    /** Puts an option on the table; its words are written in its fields. The same press again is the same act. */
    @ForProfessional(changes = true)
    public ItemId addOption(TrajectId traject, AfwegingId id, SubmissionId submission) {
        return drafts.lay(traject, id, submission.with(id, "option"), OnTheTable::addOption);
    }

    /** The same, with its name at once. */
    @ForProfessional(changes = true)
    public ItemId addOption(TrajectId traject, AfwegingId id, SubmissionId submission, String name) {
        return drafts.lay(
                traject,
                id,
                submission.with(id, "option", name),
                (table, option) -> table.addOption(option).write(Field.NAME, "", name));
    }

    /** Chooses one option, or none: at most one is chosen. */
    @ForProfessional(changes = true)
    public void choose(TrajectId traject, AfwegingId id, @Nullable ItemId option) {
        drafts.change(traject, id, afweging -> afweging.table().choose(option));
    }

    /**
     * Puts a piece of information on the table; what it is and from whom is written in its fields. The same press again is
     * the same act.
     */
    @ForProfessional(changes = true)
    public ItemId addInformation(TrajectId traject, AfwegingId id, SubmissionId submission) {
        return drafts.lay(traject, id, submission.with(id, "information"), OnTheTable::addInformation);
    }

    /**
     * Says what sort of source a piece of information has, by its code in the catalogue.
     *
     * @throws NotFound when the catalogue has no such sort
     */
    @ForProfessional(changes = true)
    public void ofKind(TrajectId traject, AfwegingId id, ItemId piece, String sourceKind) {
        String known = catalogue.sourceType(sourceKind, Locale.of("nl")).code();
        drafts.change(traject, id, afweging -> afweging.table().piece(piece).ofKind(known));
    }

    /** Says from which day a piece of information is. */
    @ForProfessional(changes = true)
    public void dated(TrajectId traject, AfwegingId id, ItemId piece, @Nullable LocalDate day) {
        drafts.change(traject, id, afweging -> afweging.table().piece(piece).dated(day));
    }

    /** Says whether the client saw a piece of information and could correct it. */
    @ForProfessional(changes = true)
    public void check(TrajectId traject, AfwegingId id, ItemId piece, boolean withClient) {
        drafts.change(traject, id, afweging -> afweging.table().piece(piece).check(withClient));
    }
}
