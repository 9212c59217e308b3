package nl.weegwijzer.people.signin;

import java.util.UUID;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.shared.OrganisationId;

/** One role of the person behind a sign-in; someone can have several. */
record LinkedRole(UUID person, String name, OrganisationId organisation, Role role) {}
