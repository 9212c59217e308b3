package nl.weegwijzer.afweging.notes;

import org.jspecify.annotations.Nullable;

/** One answer as it is read, beside where its writer left off; without a subject when nothing was answered yet. */
record NoteRow(
        @Nullable String subject,
        @Nullable String words,
        @Nullable String answer,
        boolean oneStep,
        @Nullable String step) {}
