/** Whether a client was heard, through time. It is about one thread, and a subject for a talk. */
@NullMarked
package nl.weegwijzer.ui.professional.heard;

import org.jspecify.annotations.NullMarked;
