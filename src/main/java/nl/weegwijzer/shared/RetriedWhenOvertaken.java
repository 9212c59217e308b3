package nl.weegwijzer.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;

/**
 * When someone else was a moment earlier, each method of this service runs again, in a new transaction, on what they
 * left: the same form sent twice then finds its first sending, and a stale one is refused kindly.
 *
 * <p>Whoever was overtaken again waits longer, so that two who go on acting at once step out of each other's way.
 *
 * <p>A unique key that was taken meanwhile arrives as any other violation, because statements are sent in batches.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Retryable(
        includes = {ConcurrencyFailureException.class, DataIntegrityViolationException.class},
        maxRetries = 6,
        delay = 10,
        jitter = 10,
        multiplier = 2)
public @interface RetriedWhenOvertaken {}
