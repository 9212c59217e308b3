package nl.weegwijzer.people.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Only for chain partners to whom the client of the traject, which is the first parameter, gave consent. The method finds
 * what the consent names, and nothing else.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ForChainPartner {

    /** Whether the consent has to be for the goals too. */
    boolean goals() default false;
}
