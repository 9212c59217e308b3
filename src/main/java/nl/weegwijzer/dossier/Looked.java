package nl.weegwijzer.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One look or act in a dossier. From where it came is not in it: that is for who verifies the log.
 *
 * @param by what they are called; empty when they are no longer known
 * @param you whether it was whoever reads this
 * @param profession what they do in their organisation, or null when nobody said
 * @param service the name of the service that they came by, which tells what it was about
 * @param listed whether they saw the client in a list of many
 * @param changed whether they changed something, or only looked
 * @param onBehalfOf for whom, or null when for themselves
 * @param because what was typed to let them in, or null where nothing is asked
 */
public record Looked(
        LookId id,
        Instant at,
        String by,
        boolean you,
        @Nullable String profession,
        Ground ground,
        String service,
        boolean listed,
        boolean changed,
        @Nullable String onBehalfOf,
        @Nullable String because) {}
