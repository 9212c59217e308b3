package nl.weegwijzer.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of looks, the newest first, whole days as far as that goes.
 *
 * @param older the look before which there are more, or null when these were the last
 */
public record Looks(List<Looked> looks, @Nullable LookId older) {}
