/**
 * How far a goal is, by Goal Attainment Scaling: six levels in words on one thing that is counted, made together before
 * anybody scores, and scored by both sides.
 *
 * <p>Scores say something about a goal and never about a person: nothing here counts, adds up or ranks.
 */
@NamedInterface
@NullMarked
package nl.weegwijzer.goals.scaling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
