package nl.weegwijzer.ui.shell;

import java.util.function.Supplier;
import nl.weegwijzer.people.Role;

/**
 * A link that a layout shows on all its pages. Every room of the portal puts up its own, as a Spring bean.
 *
 * @param role who sees it: clients in the foot of their pages, others in the head of the desk
 * @param order its place among the others, small ones first
 * @param path where it leads, from {@code /} on; it is marked as current on pages under it
 * @param words what it says: {@code () -> text("CaseloadPage.title")}
 */
public record Signpost(Role role, int order, String path, Supplier<String> words) {}
