package nl.weegwijzer.people.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * For administrators; the method works within their own organisation alone. When its first parameter is a traject, it is
 * written down there.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ForAdministrator {

    /** Whether the method changes anything. */
    boolean changes() default false;

    /** Whether it shows something of every client of the organisation: each of them can read who looked. */
    boolean everyone() default false;
}
