package nl.weegwijzer.architecture.access;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.conversation.AgendaItemId;
import nl.weegwijzer.conversation.ConversationId;
import nl.weegwijzer.conversation.assisted.AssistedId;
import nl.weegwijzer.dossier.LookId;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.goals.StepId;
import nl.weegwijzer.goals.clash.ClashId;
import nl.weegwijzer.jointplan.ContributionId;
import nl.weegwijzer.kader.KaderId;
import nl.weegwijzer.kader.KaderVersionId;
import nl.weegwijzer.people.admission.AdmissionId;
import nl.weegwijzer.response.ResponseId;
import nl.weegwijzer.shared.Identifiers;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.testing.Acting;

/**
 * One traject with something of everything in it, and whose it is.
 *
 * @param ids one identifier of each kind that lies in it, by its class
 * @param named what parameters name that is of a kind of which there are several: an option, a representative
 */
record Dossier(
        String name,
        TrajectId traject,
        Acting client,
        Acting professional,
        Map<Class<?>, Object> ids,
        Map<String, Object> named) {

    /** What does not exist, for the same people. */
    Dossier absent() {
        return new Dossier(
                "absent",
                TrajectId.create(),
                client,
                professional,
                Map.ofEntries(
                        entry(AfwegingId.class, AfwegingId.create()),
                        entry(KaderId.class, KaderId.create()),
                        entry(KaderVersionId.class, KaderVersionId.create()),
                        entry(ItemId.class, ItemId.create()),
                        entry(ResponseId.class, new ResponseId(Identifiers.next())),
                        entry(GoalId.class, new GoalId(Identifiers.next())),
                        entry(StepId.class, new StepId(Identifiers.next())),
                        entry(ConversationId.class, ConversationId.create()),
                        entry(AgendaItemId.class, AgendaItemId.create()),
                        entry(AssistedId.class, AssistedId.create()),
                        entry(ClashId.class, ClashId.create()),
                        entry(LookId.class, new LookId(Identifiers.next())),
                        entry(ContributionId.class, ContributionId.create()),
                        entry(AdmissionId.class, AdmissionId.create()),
                        entry(PersonId.class, PersonId.create()),
                        entry(UUID.class, Identifiers.next())),
                Map.of(
                        "option", ItemId.create(),
                        "piece", ItemId.create(),
                        "representative", PersonId.create(),
                        "partner", PersonId.create()));
    }

    ItemId item(String name) {
        return (ItemId) Objects.requireNonNull(named.get(name));
    }

    boolean isOf(Acting somebody) {
        return somebody.equals(client);
    }

    boolean isInCareOf(Acting somebody) {
        return somebody.equals(professional);
    }

    /** Names and identifiers of it that say to somebody that it is there; colleagues and rules are of a whole town. */
    Stream<String> traces(Acting reader) {
        boolean elsewhere = !client.organisation().equals(reader.organisation());
        return Stream.of(
                        Stream.of("Klant " + name, traject.toString()),
                        elsewhere ? Stream.of("Professional " + name, "Zus " + name) : Stream.<String>empty(),
                        ids.entrySet().stream()
                                .filter(id -> elsewhere
                                        || !id.getKey().getPackageName().endsWith(".kader"))
                                .map(id -> id.getValue().toString()))
                .flatMap(traces -> traces);
    }

    @Override
    public String toString() {
        return name;
    }
}
