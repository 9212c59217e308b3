package nl.weegwijzer.people.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** For everyone whose sign-in is linked to a person; the method answers about that person alone. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ForSignedIn {

    /** Whether the method changes anything that counts as an act of theirs; it is kept, and held to a pace. */
    boolean changes() default false;
}
