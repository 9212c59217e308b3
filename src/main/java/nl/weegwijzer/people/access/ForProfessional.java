package nl.weegwijzer.people.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Only for professionals in the team of the traject. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@PreAuthorize("@access.professional({traject}, {changes})")
public @interface ForProfessional {

    /** Where the method says in which traject it works. */
    String traject() default "#traject";

    /** Whether the method changes anything; an archived traject can be read, and no longer changed. */
    boolean changes() default false;
}
