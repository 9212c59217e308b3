package nl.weegwijzer.architecture.access;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.BroughtInBy;
import nl.weegwijzer.afweging.DecisionRoom;
import nl.weegwijzer.afweging.DocumentKind;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Origin;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.afweging.Weight;
import nl.weegwijzer.afweging.peeling.LayingOut;
import nl.weegwijzer.afweging.peeling.Ruling;
import nl.weegwijzer.afweging.peeling.Weighing;
import nl.weegwijzer.afweging.peeling.WeighingFactors;
import nl.weegwijzer.afweging.publishing.Publishing;
import nl.weegwijzer.dossier.LookId;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.goals.GoalSetting;
import nl.weegwijzer.goals.NewStep;
import nl.weegwijzer.goals.StepActor;
import nl.weegwijzer.goals.StepId;
import nl.weegwijzer.goals.clash.ClashId;
import nl.weegwijzer.jointplan.ContributionId;
import nl.weegwijzer.kader.KaderId;
import nl.weegwijzer.kader.KaderKeeping;
import nl.weegwijzer.kader.KaderKind;
import nl.weegwijzer.kader.KaderOverview;
import nl.weegwijzer.kader.KaderVersionId;
import nl.weegwijzer.kader.KaderWords;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.people.admission.AdmissionId;
import nl.weegwijzer.people.admission.Mandating;
import nl.weegwijzer.response.About;
import nl.weegwijzer.response.Responding;
import nl.weegwijzer.response.ResponseId;
import nl.weegwijzer.response.ResponseKind;
import nl.weegwijzer.response.teachback.TeachingBack;
import nl.weegwijzer.response.teachback.Understood;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.Town;
import org.springframework.boot.test.context.TestComponent;

/** Makes dossiers the way people do: an afweging that was published, a wish, and a goal with a step. */
@TestComponent
class Dossiers {

    private final Town town;
    private final Weighing weighing;
    private final LayingOut layingOut;
    private final WeighingFactors factors;
    private final Publishing publishing;
    private final Responding responding;
    private final TeachingBack teachingBack;
    private final GoalSetting goals;
    private final KaderKeeping kaders;
    private final KaderOverview kadersInForce;
    private final Ruling ruling;
    private final TogetherDossiers together;
    private final Mandating mandating;

    Dossiers(
            Town town,
            Weighing weighing,
            LayingOut layingOut,
            WeighingFactors factors,
            Publishing publishing,
            Responding responding,
            TeachingBack teachingBack,
            GoalSetting goals,
            KaderKeeping kaders,
            KaderOverview kadersInForce,
            Ruling ruling,
            TogetherDossiers together,
            Mandating mandating) {
        this.town = town;
        this.weighing = weighing;
        this.layingOut = layingOut;
        this.factors = factors;
        this.publishing = publishing;
        this.responding = responding;
        this.teachingBack = teachingBack;
        this.goals = goals;
        this.kaders = kaders;
        this.kadersInForce = kadersInForce;
        this.ruling = ruling;
        this.together = together;
        this.mandating = mandating;
    }

    /** A dossier of two people who have no other. */
    Dossier make(String name, Acting administrator) {
        Acting client = town.make(administrator, "Klant " + name, Role.CLIENT);
        Acting professional = town.make(administrator, "Professional " + name, Role.PROFESSIONAL);
        return make(name, administrator, client, professional);
    }

    /** Another dossier of these two. */
    Dossier make(String name, Acting administrator, Acting client, Acting professional) {
        TrajectId traject = town.traject(administrator, client, professional);
        AfwegingId afweging =
                professional.does(() -> weighing.begin(traject, SubmissionId.create(), "Welke training past?"));
        Map<String, ItemId> items = professional.does(() -> peel(traject, afweging));
        Map<Class<?>, Object> ids = new HashMap<>(client.does(() -> answer(traject, afweging)));
        GoalId goal = (GoalId) ids.get(GoalId.class);
        ids.put(ClashId.class, client.does(() -> together.clash(traject, goal)));
        ids.put(ContributionId.class, professional.does(() -> together.contribute(traject, goal)));
        KaderId kader = administrator.does(() -> kaders.make(SubmissionId.create(), KaderKind.POLICY, someKader()));
        ids.put(KaderId.class, kader);
        ids.put(KaderVersionId.class, professional.does(() -> within(traject, afweging, kader)));
        ids.putAll(professional.does(() -> together.talk(traject, afweging)));
        ids.put(LookId.class, client.does(() -> together.look(traject)));
        ids.put(AfwegingId.class, afweging);
        ids.put(ItemId.class, items.get("factor"));
        ids.put(PersonId.class, client.personId());
        Map<String, Object> named = new HashMap<>(items);
        named.put(
                "representative",
                town.make(administrator, "Zus " + name, Role.REPRESENTATIVE).personId());
        named.put(
                "partner",
                town.make(administrator, "Keten " + name, Role.CHAIN_PARTNER).personId());
        PersonId representative = (PersonId) named.get("representative");
        ids.put(
                AdmissionId.class,
                client.does(() -> mandating.give(
                        traject,
                        SubmissionId.create(),
                        representative,
                        false,
                        LocalDate.now(LegalDays.ZONE).plusDays(30))));
        return new Dossier(name, traject, client, professional, ids, named);
    }

    private Map<Class<?>, Object> answer(TrajectId traject, AfwegingId afweging) {
        About first = About.version(afweging, 1);
        ResponseId wish =
                responding.say(traject, SubmissionId.create(), ResponseKind.WISH, first, "Ik wil buiten werken.");
        teachingBack.teachBack(traject, SubmissionId.create(), afweging, 1, Understood.YES, "");
        GoalId goal = goals.propose(traject, SubmissionId.create(), "Werken", "Dat wil ik.");
        StepId step = goals.addStep(traject, goal, SubmissionId.create(), someStep());
        return Map.of(ResponseId.class, wish, UUID.class, wish.value(), GoalId.class, goal, StepId.class, step);
    }

    private KaderVersionId within(TrajectId traject, AfwegingId afweging, KaderId kader) {
        KaderVersionId version = kadersInForce.inForce().stream()
                .filter(one -> one.kader().equals(kader))
                .findFirst()
                .orElseThrow()
                .id();
        ruling.apply(traject, afweging, version);
        return version;
    }

    static KaderWords someKader() {
        return new KaderWords(
                "Scholing", "Wij betalen een training.", "U kiest.", "De raad", "Artikel 4", LocalDate.of(2026, 1, 1));
    }

    static NewStep someStep() {
        return new NewStep(
                "Kijken bij een bedrijf",
                StepActor.CLIENT,
                "",
                LocalDate.now(LegalDays.ZONE).plusDays(7));
    }

    private Map<String, ItemId> peel(TrajectId traject, AfwegingId id) {
        weighing.leave(traject, id, DecisionRoom.TOGETHER);
        weighing.ofKind(traject, id, DocumentKind.AGREEMENT);
        write(traject, id, Place.of(Field.NEXT_STEPS), "Wij praten samen.");
        Map<String, ItemId> items = Map.of(
                "option", option(traject, id, "Leerwerkplek"),
                "other", option(traject, id, "Niets doen"),
                "factor", factor(traject, id),
                "piece", piece(traject, id));
        publishing.publish(traject, id);
        return items;
    }

    private ItemId option(TrajectId traject, AfwegingId id, String name) {
        ItemId option = layingOut.addOption(traject, id, SubmissionId.create());
        write(traject, id, Place.of(option, Field.NAME), name);
        write(traject, id, Place.of(option, Field.ADVANTAGES), "Dit is goed.");
        write(traject, id, Place.of(option, Field.DISADVANTAGES), "Dit is minder goed.");
        write(traject, id, Place.of(option, Field.LIVING), "Zo is het om ermee te leven.");
        return option;
    }

    private ItemId piece(TrajectId traject, AfwegingId id) {
        ItemId piece = layingOut.addInformation(traject, id, SubmissionId.create());
        write(traject, id, Place.of(piece, Field.NAME), "Gesprek");
        write(traject, id, Place.of(piece, Field.SOURCE), "De klant zelf");
        layingOut.ofKind(traject, id, piece, "ST_TALK");
        layingOut.dated(traject, id, piece, LocalDate.of(2026, 10, 1));
        return piece;
    }

    private ItemId factor(TrajectId traject, AfwegingId id) {
        ItemId factor = factors.addOwn(traject, id, SubmissionId.create());
        write(traject, id, Place.of(factor, Field.NAME), "Belastbaarheid");
        write(traject, id, Place.of(factor, Field.WHY), Samples.WORDS);
        factors.weigh(traject, id, factor, Weight.LIGHT);
        factors.broughtIn(traject, id, factor, BroughtInBy.CLIENT);
        factors.from(traject, id, factor, Origin.PROFESSIONAL_JUDGEMENT);
        return factor;
    }

    private void write(TrajectId traject, AfwegingId id, Place place, String text) {
        weighing.write(traject, id, place, "", text);
    }
}
