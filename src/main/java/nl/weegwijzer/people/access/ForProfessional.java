package nl.weegwijzer.people.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** For professionals in the team of the traject, which is the first parameter, and for who stands in there. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ForProfessional {

    /** Whether the method changes anything; an archived traject can be read, and no longer changed. */
    boolean changes() default false;

    /** Whether it is for who stays alone: a stay cannot make itself longer. */
    boolean staying() default false;
}
