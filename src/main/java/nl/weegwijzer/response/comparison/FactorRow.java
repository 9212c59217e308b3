package nl.weegwijzer.response.comparison;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One factor of the newest version as a query reads it; item and name are null when that version holds none. */
record FactorRow(
        int version,
        String question,
        @Nullable UUID item,
        @Nullable String name) {}
