package nl.weegwijzer.people.signin;

import java.util.Set;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;

/** The person behind a sign-in, with what they are in the organisation of this session. */
public record SignedInPerson(PersonId id, OrganisationId organisation, String name, Set<Role> roles) {}
