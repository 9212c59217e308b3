package nl.weegwijzer.demo.world;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.demo.DemoPeople;
import nl.weegwijzer.demo.DemoPerson;
import nl.weegwijzer.kader.KaderKeeping;
import nl.weegwijzer.kader.KaderKind;
import nl.weegwijzer.kader.KaderWords;
import nl.weegwijzer.people.Administering;
import nl.weegwijzer.people.Founding;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.people.signin.SignedInPerson;
import nl.weegwijzer.people.signin.SigningIn;
import nl.weegwijzer.people.traject.Arranging;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Lets the demo world come about at the first start on a data directory; later starts find it as it was left. */
@Component
@Profile("demo")
class DemoWorld implements ApplicationRunner {

    private static final List<String> CASES = List.of("jaap", "noor", "henk", "elif");

    private static final Map<DemoPerson, String> PROFESSIONS = Map.of(
            DemoPeople.PROFESSIONAL_1, "adviseur intensieve dienstverlening",
            DemoPeople.PROFESSIONAL_2, "arbeidsdeskundige",
            DemoPeople.PROFESSIONAL_3, "jobcoach",
            DemoPeople.KETENPARTNER_1, "jobcoach bij Werkpad");

    private final Founding founding;
    private final SigningIn signingIn;
    private final Administering administering;
    private final Arranging arranging;
    private final Peeling peeling;
    private final ComingCloser comingCloser;
    private final LettingIn lettingIn;
    private final KaderKeeping kaders;
    private final JsonMapper json;
    private final String issuer;

    private final Map<String, Somebody> people = new HashMap<>();

    DemoWorld(
            Founding founding,
            SigningIn signingIn,
            Administering administering,
            Arranging arranging,
            Peeling peeling,
            ComingCloser comingCloser,
            LettingIn lettingIn,
            KaderKeeping kaders,
            JsonMapper json,
            @Value("${weegwijzer.demo.issuer}") String issuer) {
        this.founding = founding;
        this.signingIn = signingIn;
        this.administering = administering;
        this.arranging = arranging;
        this.peeling = peeling;
        this.comingCloser = comingCloser;
        this.lettingIn = lettingIn;
        this.kaders = kaders;
        this.json = json;
        this.issuer = issuer;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        DemoPerson first = DemoPeople.BEHEERDER_1;
        String code = founding.found("lindebeek", "Gemeente Lindebeek", first.name());
        if (code.isEmpty()) {
            return;
        }
        link(first, code);
        Somebody administrator = somebody(first);
        DemoPeople.all().stream().filter(person -> person != first).forEach(person -> make(administrator, person));
        Somebody manager = somebody(DemoPeople.MANAGER_1);
        for (Rule rule : read("kaders", Rule[].class)) {
            manager.doing(() -> kaders.make(SubmissionId.create(), rule.kind(), rule.words()));
        }
        CASES.forEach(name -> play(administrator, read(name, Case.class)));
    }

    private void make(Somebody administrator, DemoPerson person) {
        String phone = person.role() == Role.PROFESSIONAL ? "012 345 67 89" : "";
        PersonId made = administrator.does(() -> administering.makePerson(
                SubmissionId.create(), person.name(), phone, person.role(), PROFESSIONS.get(person)));
        link(
                person,
                administrator.does(() ->
                        administering.handOutCode(SubmissionId.create(), made).code()));
    }

    private void play(Somebody administrator, Case told) {
        Somebody client = somebody(told.client());
        Somebody professional = somebody(told.by());
        TrajectId traject = administrator.does(
                () -> arranging.makeTraject(SubmissionId.create(), client.personId(), professional.personId()));
        if (client.equals(somebody(DemoPeople.KLANT_1))) {
            Somebody colleague = somebody(DemoPeople.PROFESSIONAL_2);
            administrator.doing(() -> arranging.join(traject, colleague.personId()));
        }
        letIn(traject, client, professional);
        AfwegingId peeled = professional.does(() -> peeling.peel(traject, told));
        if (told.closer() != null) {
            comingCloser.play(traject, peeled, client, professional, told.closer());
        }
    }

    private void letIn(TrajectId traject, Somebody client, Somebody professional) {
        if (client.equals(somebody(DemoPeople.KLANT_1))) {
            lettingIn.represent(traject, client, somebody(DemoPeople.VERTEGENWOORDIGER_1));
        }
        if (client.equals(somebody(DemoPeople.KLANT_2))) {
            lettingIn.consent(traject, client, somebody(DemoPeople.KETENPARTNER_1));
            lettingIn.standIn(traject, professional, somebody(DemoPeople.PROFESSIONAL_3));
        }
    }

    private void link(DemoPerson person, String code) {
        SignedInPerson linked = signingIn.activate(issuer, person.login(), code);
        people.put(person.login(), new Somebody(linked.id(), linked.organisation(), person.role()));
    }

    private Somebody somebody(DemoPerson person) {
        return somebody(person.login());
    }

    private Somebody somebody(String login) {
        Somebody found = people.get(login);
        if (found == null) {
            throw new IllegalStateException("No such person in the demo world: " + login);
        }
        return found;
    }

    private <T> T read(String name, Class<T> type) {
        try (InputStream file = new ClassPathResource("demo/" + name + ".json").getInputStream()) {
            return json.readValue(file, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A kader of the demo world, as its file tells it. */
    private record Rule(KaderKind kind, KaderWords words) {}
}
