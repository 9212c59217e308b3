/** What happens when things break: each fault many times, with writers at work and a record of what was acknowledged. */
@NullMarked
package nl.weegwijzer.faults;

import org.jspecify.annotations.NullMarked;
