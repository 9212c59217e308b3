package nl.weegwijzer.ui.client.moment;

import nl.weegwijzer.response.comparison.Feeling;
import nl.weegwijzer.shared.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * One factor that is asked about.
 *
 * @param feeling what the client said at this moment, or null while they said nothing
 */
record Point(ItemId item, String name, @Nullable Feeling feeling) {}
