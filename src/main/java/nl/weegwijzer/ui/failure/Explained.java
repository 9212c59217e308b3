package nl.weegwijzer.ui.failure;

import static nl.weegwijzer.ui.text.Texts.reason;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.HttpStatusCode;
import java.util.stream.Stream;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.Refusal;
import nl.weegwijzer.shared.failure.Reference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;

/**
 * What a person reads when something failed. What is not theirs reads exactly like what does not exist.
 *
 * @param title what happened
 * @param sentence what they can do
 * @param status what the answer to the browser says
 */
public record Explained(String title, String sentence, int status) {

    private static final Logger LOG = LoggerFactory.getLogger(Explained.class);

    /** Explains a failure, looking through what wraps it. What is a fault of ours gets a number and goes to the log. */
    public static Explained of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(Explained::known)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElseGet(() -> broken(failure));
    }

    private static @Nullable Explained known(Throwable failure) {
        return switch (failure) {
            case Refusal refusal ->
                new Explained(text("Explained.refused"), reason(refusal), HttpStatusCode.CONFLICT.getCode());
            case NotFound _, NotFoundException _, AccessDeniedException _ -> notFound();
            case com.vaadin.flow.router.AccessDeniedException _ -> notFound();
            default -> null;
        };
    }

    private static Explained notFound() {
        return new Explained(
                text("Explained.notFound"), text("Explained.notFoundMore"), HttpStatusCode.NOT_FOUND.getCode());
    }

    private static Explained broken(Throwable failure) {
        String reference = Reference.next();
        LOG.error("Failure {}", reference, failure);
        return new Explained(
                text("Explained.broken"),
                text("Explained.brokenMore", reference),
                HttpStatusCode.INTERNAL_SERVER_ERROR.getCode());
    }
}
