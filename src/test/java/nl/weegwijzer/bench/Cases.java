package nl.weegwijzer.bench;

import java.time.Clock;
import java.util.List;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.BroughtInBy;
import nl.weegwijzer.afweging.DecisionRoom;
import nl.weegwijzer.afweging.DocumentKind;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Origin;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.afweging.Weight;
import nl.weegwijzer.afweging.peeling.LayingOut;
import nl.weegwijzer.afweging.peeling.Weighing;
import nl.weegwijzer.afweging.peeling.WeighingFactors;
import nl.weegwijzer.afweging.publishing.Publishing;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;

/** Peels and publishes an open afweging with as many factors as one likes, through the services. */
public record Cases(
        Weighing weighing, WeighingFactors factors, LayingOut layingOut, Publishing publishing, TrajectId traject) {

    /** Publishes one with this many factors. */
    public AfwegingId publish(int many) {
        AfwegingId id = weighing.begin(traject, SubmissionId.create(), "Welke training past bij u?");
        weighing.leave(traject, id, DecisionRoom.TOGETHER);
        weighing.ofKind(traject, id, DocumentKind.AGREEMENT);
        List.of("Leerwerkplek", "Nog even niets").forEach(name -> option(id, name));
        for (int number = 1; number <= many; number++) {
            factor(id, "Punt " + number);
        }
        information(id);
        write(id, Place.of(Field.NEXT_STEPS), "Wij praten samen verder.");
        publishing.publish(traject, id);
        return id;
    }

    private void option(AfwegingId id, String name) {
        ItemId option = layingOut.addOption(traject, id, SubmissionId.create());
        write(id, Place.of(option, Field.NAME), name);
        write(id, Place.of(option, Field.ADVANTAGES), "Dit is goed.");
        write(id, Place.of(option, Field.DISADVANTAGES), "Dit is minder goed.");
        write(id, Place.of(option, Field.LIVING), "Zo is het om ermee te leven.");
    }

    private void factor(AfwegingId id, String name) {
        ItemId factor = factors.addOwn(traject, id, SubmissionId.create());
        write(id, Place.of(factor, Field.NAME), name);
        factors.weigh(traject, id, factor, Weight.LIGHT);
        factors.broughtIn(traject, id, factor, BroughtInBy.CLIENT);
        factors.from(traject, id, factor, Origin.PROFESSIONAL_JUDGEMENT);
        write(id, Place.of(factor, Field.WHY), "U kunt 4 uur per dag werken.");
    }

    private void information(AfwegingId id) {
        ItemId piece = layingOut.addInformation(traject, id, SubmissionId.create());
        write(id, Place.of(piece, Field.NAME), "Gesprek");
        write(id, Place.of(piece, Field.SOURCE), "U zelf");
        layingOut.ofKind(traject, id, piece, "ST_TALK");
        layingOut.dated(traject, id, piece, LegalDays.today(Clock.systemUTC()).minusDays(7));
    }

    private void write(AfwegingId id, Place place, String text) {
        weighing.write(traject, id, place, "", text);
    }
}
