package nl.weegwijzer.demo.world;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.afweging.peeling.LayingOut;
import nl.weegwijzer.afweging.peeling.Ruling;
import nl.weegwijzer.afweging.peeling.Weighing;
import nl.weegwijzer.afweging.peeling.WeighingFactors;
import nl.weegwijzer.afweging.publishing.Publishing;
import nl.weegwijzer.kader.KaderOverview;
import nl.weegwijzer.kader.KaderVersionId;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Peels a case the way a professional does it by hand: one act after another. */
@Component
@Profile("demo")
class Peeling {

    private final Weighing weighing;
    private final WeighingFactors factors;
    private final LayingOut layingOut;
    private final Publishing publishing;
    private final Ruling ruling;
    private final KaderOverview kaders;
    private final Clock clock;

    Peeling(
            Weighing weighing,
            WeighingFactors factors,
            LayingOut layingOut,
            Publishing publishing,
            Ruling ruling,
            KaderOverview kaders,
            Clock clock) {
        this.weighing = weighing;
        this.factors = factors;
        this.layingOut = layingOut;
        this.publishing = publishing;
        this.ruling = ruling;
        this.kaders = kaders;
        this.clock = clock;
    }

    AfwegingId peel(TrajectId traject, Case told) {
        AfwegingId id = weighing.begin(traject, SubmissionId.create(), "");
        whole(traject, id, told);
        List<ItemId> options = options(traject, id, told);
        told.factors().forEach(factor -> factor(traject, id, factor, options));
        told.information().forEach(piece -> information(traject, id, piece));
        if (told.publish()) {
            publishing.publish(traject, id);
        }
        return id;
    }

    private void whole(TrajectId traject, AfwegingId id, Case told) {
        weighing.ofKind(traject, id, told.kind());
        weighing.leave(traject, id, told.room());
        if (told.announcedDaysAgo() != null) {
            weighing.announcedOn(traject, id, daysAgo(told.announcedDaysAgo()));
        }
        told.words().forEach((field, text) -> weighing.write(traject, id, Place.of(field), "", text));
        told.kaders().forEach(within -> within(traject, id, within));
        if (told.adviceUse() != null) {
            ruling.advised(traject, id, told.adviceUse());
        }
    }

    private void within(TrajectId traject, AfwegingId id, Case.Within told) {
        KaderVersionId version = kaders.inForce().stream()
                .filter(kader -> kader.words().name().equals(told.name()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No such kader in the demo world: " + told.name()))
                .id();
        ruling.apply(traject, id, version);
        if (told.deviated()) {
            ruling.deviate(traject, id, version, true);
        }
    }

    private List<ItemId> options(TrajectId traject, AfwegingId id, Case told) {
        List<ItemId> made = new ArrayList<>();
        for (Case.Option option : told.options()) {
            ItemId item = layingOut.addOption(traject, id, SubmissionId.create());
            write(traject, id, item, option.words());
            if (option.chosen()) {
                layingOut.choose(traject, id, item);
            }
            made.add(item);
        }
        return made;
    }

    private void factor(TrajectId traject, AfwegingId id, Case.Factor told, List<ItemId> options) {
        ItemId item = factors.add(traject, id, told.code());
        ItemId towards = told.towards() == null ? null : options.get(told.towards());
        factors.point(traject, id, item, told.direction(), towards);
        if (told.weight() != null) {
            factors.weigh(traject, id, item, told.weight());
        }
        if (told.broughtInBy() != null) {
            factors.broughtIn(traject, id, item, told.broughtInBy());
        }
        if (told.origin() != null) {
            factors.from(traject, id, item, told.origin());
        }
        write(traject, id, item, Map.of(Field.WHY, told.why(), Field.OWNER, told.owner()));
    }

    private void information(TrajectId traject, AfwegingId id, Case.Information told) {
        ItemId item = layingOut.addInformation(traject, id, SubmissionId.create());
        write(traject, id, item, Map.of(Field.NAME, told.name(), Field.SOURCE, told.source()));
        layingOut.ofKind(traject, id, item, told.kind());
        layingOut.dated(traject, id, item, daysAgo(told.daysAgo()));
        layingOut.check(traject, id, item, told.checked());
    }

    private void write(TrajectId traject, AfwegingId id, ItemId item, Map<Field, String> words) {
        words.forEach((field, text) -> weighing.write(traject, id, Place.of(item, field), "", text));
    }

    private LocalDate daysAgo(int days) {
        return LegalDays.today(clock).minusDays(days);
    }
}
