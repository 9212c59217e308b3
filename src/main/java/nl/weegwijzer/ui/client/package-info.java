/**
 * What clients see: one thing to do at a time, in short sentences.
 *
 * <p>A room each: {@code home} is the overview, {@code explanation} for reading, {@code saying} for answering,
 * {@code weighing} for weighing along, {@code sides} for the two weighings side by side, {@code goals} for the plan, {@code looked} for who
 * looked.
 * Each has one service that reads all that a page needs in one look.
 */
@NullMarked
package nl.weegwijzer.ui.client;

import org.jspecify.annotations.NullMarked;
