/**
 * Goals that seem to clash. Either side marks two of them, so that they are talked through; that they were is noted with
 * what came of it. Marking changes nothing about either goal.
 */
@NamedInterface
@NullMarked
package nl.weegwijzer.goals.clash;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
