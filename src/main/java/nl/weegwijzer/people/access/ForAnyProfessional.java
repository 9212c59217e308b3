package nl.weegwijzer.people.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** For professionals; the method answers about their own trajecten alone. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ForAnyProfessional {

    /** Whether the method changes anything that counts as an act of theirs; it is kept, and held to a pace. */
    boolean changes() default false;
}
