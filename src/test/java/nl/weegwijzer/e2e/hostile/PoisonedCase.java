package nl.weegwijzer.e2e.hostile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.weegwijzer.afweging.AdviceUse;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.BroughtInBy;
import nl.weegwijzer.afweging.DecisionRoom;
import nl.weegwijzer.afweging.DocumentKind;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Origin;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.afweging.Weight;
import nl.weegwijzer.afweging.blocks.KeepingBlocks;
import nl.weegwijzer.afweging.checking.ReadingAlong;
import nl.weegwijzer.afweging.notes.Noting;
import nl.weegwijzer.afweging.peeling.Draft;
import nl.weegwijzer.afweging.peeling.LayingOut;
import nl.weegwijzer.afweging.peeling.Ruling;
import nl.weegwijzer.afweging.peeling.Weighing;
import nl.weegwijzer.afweging.peeling.WeighingFactors;
import nl.weegwijzer.afweging.peeling.Worded;
import nl.weegwijzer.afweging.publishing.Publishing;
import nl.weegwijzer.kader.KaderId;
import nl.weegwijzer.kader.KaderKeeping;
import nl.weegwijzer.kader.KaderKind;
import nl.weegwijzer.kader.KaderVersionId;
import nl.weegwijzer.kader.KaderWords;
import nl.weegwijzer.response.About;
import nl.weegwijzer.response.Answering;
import nl.weegwijzer.response.Outcome;
import nl.weegwijzer.response.Responding;
import nl.weegwijzer.response.ResponseId;
import nl.weegwijzer.response.ResponseKind;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.shared.Words;
import nl.weegwijzer.testing.Acting;

/** Writes hostile words in every place that an afweging has, and in what surrounds it, through the services. */
record PoisonedCase(
        Weighing weighing,
        WeighingFactors factors,
        LayingOut layingOut,
        Ruling ruling,
        Noting noting,
        KeepingBlocks blocks,
        KaderKeeping kaders,
        Publishing publishing,
        ReadingAlong readingAlong,
        Responding responding,
        Answering answering) {

    /** The fields of each kind of item; every other field belongs to the whole. */
    /** The worst that is an address still; other words are refused when it is published. */
    private static final String ADDRESS = "https://mijn.lindebeek.nl/'onfocus='alert(1)'&lt;script&gt;?autofocus=''#;";

    private static final List<Field> OF_OPTION =
            List.of(Field.NAME, Field.ADVANTAGES, Field.DISADVANTAGES, Field.WHY_NOT, Field.LIVING);

    private static final List<Field> OF_FACTOR = List.of(Field.NAME, Field.WHY, Field.OWNER);
    private static final List<Field> OF_INFORMATION = List.of(Field.NAME, Field.SOURCE);

    /** Makes a kader and a text block of nothing but hostile words. */
    KaderId surroundings(Poison poison, Acting manager, Acting professional) {
        professional.doing(() -> blocks.add(Poison.SHOWN, poison.words(Words.TEXT)));
        return manager.does(() -> kaders.make(
                SubmissionId.create(),
                KaderKind.POLICY,
                new KaderWords(
                        poison.words(Words.LINE),
                        poison.words(Words.TEXT),
                        poison.words(Words.TEXT),
                        poison.words(Words.LINE),
                        poison.words(Words.LINE),
                        LocalDate.of(2026, 1, 1))));
    }

    /** Peels and publishes a decision as the professional who is here. */
    AfwegingId publish(Poison poison, TrajectId traject, KaderVersionId kader) {
        AfwegingId id = weighing.begin(traject, SubmissionId.create(), poison.words(Words.LINE));
        weighing.leave(traject, id, DecisionRoom.TOGETHER);
        weighing.ofKind(traject, id, DocumentKind.DECISION);
        weighing.announcedOn(traject, id, LegalDays.today(Clock.systemUTC()));
        ruling.apply(traject, id, kader);
        ruling.deviate(traject, id, kader, true);
        ruling.advised(traject, id, AdviceUse.DEPARTED);
        ItemId chosen = layingOut.addOption(traject, id, SubmissionId.create());
        layingOut.addOption(traject, id, SubmissionId.create());
        layingOut.choose(traject, id, chosen);
        items(traject, id);
        everyField(poison, traject, id, true);
        noting.write(traject, id, "RQ_RESULT", "", poison.words(Words.TEXT));
        publishing.publish(traject, id);
        return id;
    }

    /** Peels and publishes what both still choose together, as the professional who is here. */
    AfwegingId publishOpen(Poison poison, TrajectId traject) {
        AfwegingId id = weighing.begin(traject, SubmissionId.create(), poison.words(Words.LINE));
        weighing.leave(traject, id, DecisionRoom.TOGETHER);
        weighing.ofKind(traject, id, DocumentKind.AGREEMENT);
        ruling.advised(traject, id, AdviceUse.DEPARTED);
        layingOut.addOption(traject, id, SubmissionId.create());
        layingOut.addOption(traject, id, SubmissionId.create());
        items(traject, id);
        everyField(poison, traject, id, false);
        publishing.publish(traject, id);
        return id;
    }

    /** Lets both sides and a colleague say something hostile about it, and publishes what changed. */
    void talk(Poison poison, TrajectId traject, AfwegingId id, Acting client, Acting professional, Acting colleague) {
        ResponseId said = client.does(() -> responding.say(
                traject, SubmissionId.create(), ResponseKind.WISH, About.version(id, 1), poison.words(Words.TEXT)));
        professional.doing(() -> {
            answering.answer(traject, said, SubmissionId.create(), 0, Outcome.ADOPTED, poison.words(Words.TEXT));
            weighing.credit(traject, id, said.value(), poison.words(Words.LINE), true);
            readingAlong.ask(traject, id, colleague.personId());
        });
        colleague.doing(() -> readingAlong.answer(traject, id, false, poison.words(Words.TEXT)));
        professional.doing(() -> {
            everyField(poison, traject, id, true);
            publishing.publish(traject, id);
        });
    }

    private void items(TrajectId traject, AfwegingId id) {
        ItemId factor = factors.addOwn(traject, id, SubmissionId.create());
        factors.weigh(traject, id, factor, Weight.HEAVY);
        factors.broughtIn(traject, id, factor, BroughtInBy.PROFESSIONAL);
        factors.from(traject, id, factor, Origin.POLICY);
        ItemId piece = layingOut.addInformation(traject, id, SubmissionId.create());
        layingOut.ofKind(traject, id, piece, "ST_TALK");
        layingOut.dated(traject, id, piece, LegalDays.today(Clock.systemUTC()).minusDays(7));
    }

    private void everyField(Poison poison, TrajectId traject, AfwegingId id, boolean decided) {
        Draft draft = weighing.draft(traject, id);
        Map<ItemId, List<Field>> items = new LinkedHashMap<>();
        draft.options().forEach(option -> items.put(option.id(), OF_OPTION));
        draft.factors().forEach(factor -> items.put(factor.id(), OF_FACTOR));
        draft.information().forEach(piece -> items.put(piece.id(), OF_INFORMATION));
        items.forEach((item, fields) -> fields.forEach(field -> write(poison, traject, id, Place.of(item, field))));
        for (Field field : Field.values()) {
            boolean ofAnItem = items.values().stream().anyMatch(fields -> fields.contains(field));
            if (!ofAnItem && (decided || field != Field.OUTCOME)) {
                write(poison, traject, id, Place.of(field));
            }
        }
    }

    private void write(Poison poison, TrajectId traject, AfwegingId id, Place place) {
        String seen = seen(weighing.draft(traject, id), place);
        String words = place.field() == Field.LETTER_AT
                ? ADDRESS
                : poison.words(place.field().most());
        weighing.write(traject, id, place, seen, words);
    }

    private static String seen(Draft draft, Place place) {
        return Stream.of(draft.options(), draft.factors(), draft.information())
                .flatMap(List::stream)
                .filter(item -> item.id().equals(place.item()))
                .findFirst()
                .map(Worded.class::cast)
                .orElse(draft)
                .words(place.field());
    }
}
