package nl.weegwijzer.goals.clash;

import nl.weegwijzer.shared.Noteworthy;
import nl.weegwijzer.shared.TrajectId;

/** Two goals were marked as clashing, or it was noted what came of that. */
public record ClashMarked(TrajectId traject, ClashId clash) implements Noteworthy {}
