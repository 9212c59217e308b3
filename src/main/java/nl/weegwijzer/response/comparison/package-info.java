/**
 * Three views of each factor side by side: how it was weighed, how important it is to the client, how it felt weighed.
 *
 * <p>Views are added and never changed. {@link nl.weegwijzer.response.comparison.Comparison} is a pure function over
 * the three; its outcome is a subject for a talk, never a mark for a person.
 */
@NamedInterface
@NullMarked
package nl.weegwijzer.response.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
