/** Somebody who works by HTTP alone, as Flow's own client speaks it, so that a fault can hit between a request and its answer. */
@NullMarked
package nl.weegwijzer.faults.wire;

import org.jspecify.annotations.NullMarked;
