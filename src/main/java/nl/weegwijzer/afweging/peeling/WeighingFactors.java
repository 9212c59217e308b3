package nl.weegwijzer.afweging.peeling;

import java.util.Locale;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.BroughtInBy;
import nl.weegwijzer.afweging.Direction;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Origin;
import nl.weegwijzer.afweging.Weight;
import nl.weegwijzer.catalogue.Catalogue;
import nl.weegwijzer.people.access.ForProfessional;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.RetriedWhenOvertaken;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Says which factors count, how heavily, which way, and from where. */
@Service
@RetriedWhenOvertaken
public class WeighingFactors {

    private final Drafts drafts;
    private final Catalogue catalogue;

    WeighingFactors(Drafts drafts, Catalogue catalogue) {
        this.drafts = drafts;
        this.catalogue = catalogue;
    }

    /** Puts a factor of the catalogue on the table, with the origin that its cluster suggests; once it lies there, that. */
    @ForProfessional(changes = true)
    public ItemId add(TrajectId traject, AfwegingId id, String catalogueCode) {
        Origin suggested = Origin.mostlyOf(catalogue.factor(catalogueCode, Locale.of("nl")));
        return drafts.make(
                traject,
                id,
                afweging -> afweging.table().factors().stream()
                        .filter(factor -> catalogueCode.equals(factor.catalogueCode()))
                        .findFirst()
                        .orElseGet(() -> added(afweging, catalogueCode, suggested))
                        .id());
    }

    private static FactorItem added(Afweging afweging, String catalogueCode, Origin suggested) {
        FactorItem factor = afweging.table().addFactor(catalogueCode);
        factor.from(suggested);
        return factor;
    }

    /**
     * Puts a factor of one's own on the table; its name is written in its {@link Field#NAME}. The same press again is the
     * same act.
     */
    @ForProfessional(changes = true)
    public ItemId addOwn(TrajectId traject, AfwegingId id, SubmissionId submission) {
        return drafts.lay(traject, id, submission.with(id, "factor"), (table, factor) -> table.addFactor(factor, null));
    }

    /** The same, with its name at once. */
    @ForProfessional(changes = true)
    public ItemId addOwn(TrajectId traject, AfwegingId id, SubmissionId submission, String name) {
        return drafts.lay(
                traject,
                id,
                submission.with(id, "factor", name),
                (table, factor) -> table.addFactor(factor, null).write(Field.NAME, "", name));
    }

    /**
     * Takes in a factor that the client put on the table, under the id that it has there, so that both weigh the same.
     *
     * @param ofClient its id
     * @param name what the client calls it
     */
    @ForProfessional(changes = true)
    public void takeIn(TrajectId traject, AfwegingId id, ItemId ofClient, String name) {
        drafts.change(traject, id, afweging -> afweging.table().takeIn(ofClient, name));
    }

    /** Says how heavily a factor counts. */
    @ForProfessional(changes = true)
    public void weigh(TrajectId traject, AfwegingId id, ItemId factor, Weight weight) {
        drafts.change(traject, id, afweging -> afweging.table().factor(factor).weigh(weight));
    }

    /**
     * Says which way a factor points.
     *
     * @param option the option it points at, or null while not said
     */
    @ForProfessional(changes = true)
    public void point(TrajectId traject, AfwegingId id, ItemId factor, Direction direction, @Nullable ItemId option) {
        drafts.change(traject, id, afweging -> {
            ItemId known =
                    option == null ? null : afweging.table().option(option).id();
            afweging.table().factor(factor).point(direction, known);
        });
    }

    /** Says who put a factor on the table. */
    @ForProfessional(changes = true)
    public void broughtIn(TrajectId traject, AfwegingId id, ItemId factor, BroughtInBy who) {
        drafts.change(traject, id, afweging -> afweging.table().factor(factor).broughtIn(who));
    }

    /** Says where a factor comes from. */
    @ForProfessional(changes = true)
    public void from(TrajectId traject, AfwegingId id, ItemId factor, Origin origin) {
        drafts.change(traject, id, afweging -> afweging.table().factor(factor).from(origin));
    }
}
