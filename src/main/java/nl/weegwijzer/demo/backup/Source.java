package nl.weegwijzer.demo.backup;

import nl.weegwijzer.backup.Programs;
import nl.weegwijzer.backup.Target;

/** A database and the programs to read it with. */
record Source(Target target, Programs programs) {}
