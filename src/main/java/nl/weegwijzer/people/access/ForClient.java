package nl.weegwijzer.people.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * For the client of the traject, which is the first parameter. Who has a mandate of theirs may read too; everything that
 * changes something stays the client's own, unless it says otherwise.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ForClient {

    /** Whether the method changes anything; an archived traject can be read, and no longer changed. */
    boolean changes() default false;

    /** Whether who has a mandate to answer may do it on the client's behalf. */
    boolean orRepresentative() default false;

    /** Whether the client may do it in an archived traject too: to take something back, say. */
    boolean evenArchived() default false;
}
