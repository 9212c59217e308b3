package nl.weegwijzer.people.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** For administrators; the method works within their own organisation alone. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@PreAuthorize("@access.administrator({traject}, {changes})")
public @interface ForAdministrator {

    /** Where the method says in which traject it works, so that it is written down there; nowhere unless told. */
    String traject() default "null";

    /** Whether the method changes anything. */
    boolean changes() default false;
}
