package nl.weegwijzer.demo;

import nl.weegwijzer.people.Role;

/**
 * Somebody invented, who can be chosen at the demo's sign-in.
 *
 * @param login how the demo's sign-in calls them, and the subject of their tokens
 * @param name how people call them
 * @param role what they are in the demo's organisation
 * @param sentence who they are, in one Dutch sentence
 */
public record DemoPerson(String login, String name, Role role, String sentence) {}
