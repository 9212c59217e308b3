package nl.weegwijzer.people.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * For the client of the traject, which is the first parameter, and for the professionals in its team. To read also for who
 * has a mandate, and for a professional who broke the glass.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ForParties {

    /** Whether the method changes anything; an archived traject can be read, and no longer changed. */
    boolean changes() default false;
}
