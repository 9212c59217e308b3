package nl.weegwijzer.ui.client.weighing;

import nl.weegwijzer.response.comparison.Feeling;
import nl.weegwijzer.response.comparison.Importance;
import nl.weegwijzer.shared.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * One factor that a client weighs.
 *
 * @param about what it is in general; empty when nothing says so
 * @param own whether the client put it on the table
 * @param weighed whether the professional weighed it too
 * @param importance what the client said last, or null while they said nothing
 * @param feeling what the client said last, or null while they said nothing
 */
record Step(
        ItemId item,
        String name,
        String about,
        boolean own,
        boolean weighed,
        @Nullable Importance importance,
        @Nullable Feeling feeling) {}
