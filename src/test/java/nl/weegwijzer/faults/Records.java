package nl.weegwijzer.faults;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.afweging.peeling.Weighing;
import nl.weegwijzer.bench.Portal;
import nl.weegwijzer.demo.DemoPeople;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.goals.GoalOverview;
import nl.weegwijzer.goals.GoalSetting;
import nl.weegwijzer.kader.KaderId;
import nl.weegwijzer.kader.KaderKeeping;
import nl.weegwijzer.kader.KaderKind;
import nl.weegwijzer.kader.KaderVersion;
import nl.weegwijzer.kader.KaderWords;
import nl.weegwijzer.shared.Refusal;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.unsent.KeepingUnsent;

/** Makes new records of each kind that is written over what was seen. */
final class Records {

    private final Portal portal = OnePortal.get();
    private final TrajectId traject = OnePortal.traject();
    private final Acting samira = portal.acting(DemoPeople.PROFESSIONAL_1);
    private final Acting pieter = portal.acting(DemoPeople.PROFESSIONAL_2);
    private final Acting manager = portal.acting(DemoPeople.MANAGER_1);

    /** One of each kind: who writes is part of the kind. */
    List<Supplier<Record>> kinds() {
        return List.of(
                () -> draft(List.of(samira, pieter)),
                () -> goal(List.of(OnePortal.client(), samira)),
                () -> draft(List.of(samira, samira)),
                () -> kader(List.of(manager, manager)),
                this::form);
    }

    private Record draft(List<Acting> two) {
        Weighing weighing = portal.the(Weighing.class);
        AfwegingId id = samira.does(() -> weighing.begin(traject, SubmissionId.create(), "Wat past?"));
        Place place = Place.of(Field.NEXT_STEPS);
        return new Made(
                two,
                () -> {
                    String words = weighing.draft(traject, id).words().getOrDefault(Field.NEXT_STEPS, "");
                    return new Record.Seen(words, words);
                },
                (seen, words) -> weighing.write(traject, id, place, (String) seen.version(), words));
    }

    private Record goal(List<Acting> two) {
        GoalSetting setting = portal.the(GoalSetting.class);
        GoalOverview overview = portal.the(GoalOverview.class);
        GoalId id = samira.does(() -> setting.propose(traject, SubmissionId.create(), "Werken", ""));
        return new Made(
                two,
                () -> {
                    var wording = overview.one(traject, id).wording();
                    return new Record.Seen(wording.why(), wording.revision());
                },
                (seen, words) -> setting.reword(traject, id, (int) seen.version(), "Werken", words));
    }

    private Record kader(List<Acting> two) {
        KaderKeeping keeping = portal.the(KaderKeeping.class);
        KaderId id =
                manager.does(() -> keeping.make(SubmissionId.create(), KaderKind.PRACTICE, words("Zo doen wij het.")));
        return new Made(
                two,
                () -> {
                    KaderVersion newest = keeping.one(id).newest();
                    return new Record.Seen(newest.words().explanation(), newest.number());
                },
                (seen, words) -> keeping.change(id, (int) seen.version(), words(words)));
    }

    /** What was typed in a form and not sent yet, at two devices. */
    private Record form() {
        KeepingUnsent unsent = portal.the(KeepingUnsent.class);
        String place = "R4/" + SubmissionId.create();
        SubmissionId key = SubmissionId.create();
        Acting client = OnePortal.client();
        return new Made(
                List.of(client, client),
                () -> unsent.mine(List.of(place)).stream()
                        .map(there -> new Record.Seen(there.words(), Optional.of(there.keptAt())))
                        .findFirst()
                        .orElse(new Record.Seen("", Optional.empty())),
                (seen, words) -> {
                    Instant moment = (Instant) ((Optional<?>) seen.version()).orElse(null);
                    if (unsent.keep(place, words, key, moment).overtaken()) {
                        throw new Elsewhere();
                    }
                });
    }

    /** The same person wrote there at another device. */
    private static final class Elsewhere extends Refusal {
        private static final long serialVersionUID = 1L;
    }

    private static KaderWords words(String explanation) {
        return new KaderWords("Werkwijze", explanation, "Ruimte", "Team", "Teamplan", LocalDate.of(2026, 1, 1));
    }

    /** How something is written over. */
    private interface Writing {
        void write(Record.Seen seen, String words);
    }

    private record Made(List<Acting> two, Supplier<Seen> reading, Writing writing) implements Record {

        @Override
        public Seen read() {
            return reading.get();
        }

        @Override
        public void write(Seen seen, String words) {
            writing.write(seen, words);
        }
    }
}
