package nl.weegwijzer.afweging.checking;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An afweging with the day on which the client was told, if that was noted. */
record ToldRow(UUID afweging, @Nullable LocalDate toldOn) {}
