package nl.weegwijzer.afweging.peeling;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.NotFound;
import org.hibernate.annotations.Parent;
import org.jspecify.annotations.Nullable;

/** What lies on the table of one afweging: options, factors and information. What is taken off can be put back. */
@Embeddable
class OnTheTable {

    @Parent
    private Afweging afweging;

    @OneToMany(mappedBy = "afweging", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<OptionItem> options = new ArrayList<>();

    @OneToMany(mappedBy = "afweging", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<FactorItem> factors = new ArrayList<>();

    @OneToMany(mappedBy = "afweging", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<InformationItem> information = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected OnTheTable() {}

    OnTheTable(Afweging afweging) {
        this.afweging = afweging;
    }

    List<OptionItem> options() {
        return options.stream().filter(DraftItem::present).toList();
    }

    List<FactorItem> factors() {
        return factors.stream().filter(DraftItem::present).toList();
    }

    List<InformationItem> information() {
        return information.stream().filter(DraftItem::present).toList();
    }

    OptionItem addOption() {
        return addOption(ItemId.create());
    }

    OptionItem addOption(ItemId id) {
        OptionItem option = new OptionItem(id, afweging, next(options));
        options.add(option);
        return option;
    }

    FactorItem addFactor(@Nullable String catalogueCode) {
        return addFactor(ItemId.create(), catalogueCode);
    }

    FactorItem addFactor(ItemId id, @Nullable String catalogueCode) {
        FactorItem factor = new FactorItem(id, afweging, next(factors), catalogueCode);
        factors.add(factor);
        return factor;
    }

    /** Takes a factor of the client's own in, so that both sides weigh the same one; once taken off, it comes back. */
    void takeIn(ItemId ofClient, String name) {
        factors.stream()
                .filter(factor -> factor.id().equals(ofClient))
                .findFirst()
                .ifPresentOrElse(
                        DraftItem::restore, () -> addFactor(ofClient, null).ofClient(name));
    }

    InformationItem addInformation() {
        return addInformation(ItemId.create());
    }

    InformationItem addInformation(ItemId id) {
        InformationItem piece = new InformationItem(id, afweging, next(information));
        information.add(piece);
        return piece;
    }

    /** Lays out what lay on another table, as new items: not what was chosen, weighed, or said of why. */
    void layOutLike(OnTheTable other) {
        other.options()
                .forEach(option ->
                        addOption().takeOver(option, Field.NAME, Field.ADVANTAGES, Field.DISADVANTAGES, Field.LIVING));
        other.factors().forEach(factor -> {
            FactorItem fresh = addFactor(factor.catalogueCode());
            fresh.takeOver(factor, Field.NAME, Field.OWNER);
            fresh.comesFrom(factor);
        });
        other.information().forEach(piece -> {
            InformationItem fresh = addInformation();
            fresh.takeOver(piece, Field.NAME, Field.SOURCE);
            fresh.comesFrom(piece);
        });
    }

    OptionItem option(ItemId item) {
        return find(options, item);
    }

    FactorItem factor(ItemId item) {
        return find(factors, item);
    }

    InformationItem piece(ItemId item) {
        return find(information, item);
    }

    /** Any item, also one that was taken off the table. */
    DraftItem item(ItemId item) {
        return find(all(), item);
    }

    /** Whether it lies there, or lay there before it was taken off. */
    boolean knows(ItemId item) {
        return all().stream().anyMatch(known -> known.id().equals(item));
    }

    private List<DraftItem> all() {
        List<DraftItem> all = new ArrayList<>(options);
        all.addAll(factors);
        all.addAll(information);
        return all;
    }

    /** Chooses one option, or none: at most one is chosen. */
    void choose(@Nullable ItemId chosen) {
        if (chosen != null) {
            option(chosen);
        }
        options.forEach(option -> option.choose(option.id().equals(chosen)));
    }

    private static int next(List<? extends DraftItem> items) {
        return items.stream().mapToInt(DraftItem::position).max().orElse(0) + 1;
    }

    private static <T extends DraftItem> T find(List<T> items, ItemId item) {
        return items.stream()
                .filter(candidate -> candidate.id().equals(item))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
