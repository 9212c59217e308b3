package nl.weegwijzer.testing;

import java.util.UUID;
import nl.weegwijzer.people.Administering;
import nl.weegwijzer.people.Founding;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.people.signin.SignedInPerson;
import nl.weegwijzer.people.signin.SigningIn;
import nl.weegwijzer.people.traject.Arranging;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.boot.test.context.TestComponent;

/** Founds a fresh organisation with people and trajecten for one test, so that no test meets another's rows. */
@TestComponent
public class Town {

    private final Founding founding;
    private final SigningIn signingIn;
    private final Administering administering;
    private final Arranging arranging;

    Town(Founding founding, SigningIn signingIn, Administering administering, Arranging arranging) {
        this.founding = founding;
        this.signingIn = signingIn;
        this.administering = administering;
        this.arranging = arranging;
    }

    /** A new organisation with its administrator. */
    public Acting found() {
        String code = "t" + UUID.randomUUID();
        String activation = founding.found(code, "Gemeente Proefstad", "Bea Beheer");
        SignedInPerson first = signingIn.activate("test", code, activation);
        return new Acting(first.id(), first.organisation(), Role.ADMINISTRATOR);
    }

    /** Somebody new in the organisation of this administrator. */
    public Acting make(Acting administrator, String name, Role role) {
        var id = administrator.does(
                () -> administering.makePerson(SubmissionId.create(), name, "012 345 67 89", role, "jobcoach"));
        return new Acting(id, administrator.organisation(), role);
    }

    /** A traject of this client, with this professional as contact person. */
    public TrajectId traject(Acting administrator, Acting client, Acting professional) {
        return administrator.does(
                () -> arranging.makeTraject(SubmissionId.create(), client.personId(), professional.personId()));
    }
}
