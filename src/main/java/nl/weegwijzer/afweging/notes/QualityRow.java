package nl.weegwijzer.afweging.notes;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One judgement as it is read; empty when nothing was judged yet. */
record QualityRow(
        @Nullable UUID information,
        @Nullable String criterion,
        @Nullable String answer) {}
