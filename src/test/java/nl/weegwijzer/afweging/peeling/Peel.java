package nl.weegwijzer.afweging.peeling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.weegwijzer.afweging.AdviceUse;
import nl.weegwijzer.afweging.BroughtInBy;
import nl.weegwijzer.afweging.DecisionRoom;
import nl.weegwijzer.afweging.Direction;
import nl.weegwijzer.afweging.DocumentKind;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Origin;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.afweging.Weight;
import nl.weegwijzer.kader.KaderVersionId;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.TrajectId;
import org.jspecify.annotations.Nullable;

/** An afweging without a database, that a test peels before it looks at the draft. */
public final class Peel {

    private final Afweging afweging = new Afweging(
            OrganisationId.create(), TrajectId.create(), PersonId.create(), "Welke training past?", Instant.EPOCH);

    /** As publishing reads it. */
    public Draft draft() {
        return Draft.of(afweging);
    }

    /** Which formal act it explains. */
    public void ofKind(DocumentKind kind) {
        afweging.ofKind(kind);
    }

    /** How much there is to choose. */
    public void leave(DecisionRoom room) {
        afweging.leave(room);
    }

    /** When the decision was announced. */
    public void announcedOn(LocalDate day) {
        afweging.announcedOn(day);
    }

    /** Puts words in a field of the whole. */
    public void put(Field field, String words) {
        afweging.put(field, words);
    }

    /** Puts words in a field of an item. */
    public void put(ItemId item, Field field, String words) {
        afweging.at(Place.of(item, field)).put(field, words);
    }

    /** An option with all that it asks for. */
    public ItemId option(String name) {
        OptionItem option = afweging.table().addOption();
        option.put(Field.NAME, name);
        option.put(Field.ADVANTAGES, "Goed.");
        option.put(Field.DISADVANTAGES, "Minder goed.");
        option.put(Field.LIVING, "Zo is het.");
        return option.id();
    }

    /** A factor with all that it asks for. */
    public ItemId factor() {
        FactorItem factor = afweging.table().addFactor("CL_SKILLS");
        factor.weigh(Weight.HEAVY);
        factor.broughtIn(BroughtInBy.CLIENT);
        factor.from(Origin.CLIENT_WISH);
        factor.put(Field.WHY, "U kent machines.");
        return factor.id();
    }

    /** A piece of information with all that it asks for. */
    public void information() {
        InformationItem piece = afweging.table().addInformation();
        piece.put(Field.NAME, "Gesprek");
        piece.put(Field.SOURCE, "U");
        piece.ofKind("ST_TALK");
        piece.dated(LocalDate.of(2026, 10, 1));
    }

    /** How heavily a factor counts. */
    public void weigh(ItemId factor, Weight weight) {
        afweging.table().factor(factor).weigh(weight);
    }

    /** Which way a factor points. */
    public void point(ItemId factor, Direction way, @Nullable ItemId option) {
        afweging.table().factor(factor).point(way, option);
    }

    /** Chooses an option. */
    public void choose(ItemId option) {
        afweging.table().choose(option);
    }

    /** Where a factor comes from. */
    public void from(ItemId factor, Origin origin) {
        afweging.table().factor(factor).from(origin);
    }

    /** Weighs within a kader, and deviates from it or not. */
    public void within(KaderVersionId version, boolean deviates) {
        afweging.bounds().apply(version, List.of());
        afweging.bounds().deviate(version, deviates);
    }

    /** What was done with advice. */
    public void advised(AdviceUse use) {
        afweging.bounds().advised(use);
    }

    /** Takes an item off the table. */
    public void remove(ItemId item) {
        afweging.table().item(item).remove();
    }
}
