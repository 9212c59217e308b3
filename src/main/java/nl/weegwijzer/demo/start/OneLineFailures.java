package nl.weegwijzer.demo.start;

import java.io.File;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegwijzer.demo.database.StartRefused;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Answers what can go wrong on somebody's own machine in one line, without a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class OneLineFailures implements SpringBootExceptionReporter {

    private static final long FULL = 64 * 1024 * 1024L;

    private final Environment environment;

    OneLineFailures(ConfigurableApplicationContext context) {
        this.environment = context.getEnvironment();
    }

    @Override
    public boolean reportException(Throwable failure) {
        if (!environment.acceptsProfiles(Profiles.of("demo"))) {
            return false;
        }
        if (ending()) {
            return true;
        }
        var line = causes(failure).flatMap(cause -> line(cause).stream()).findFirst();
        line.ifPresent(text -> System.err.println("weegwijzer: " + text));
        return line.isPresent();
    }

    /** Somebody ended the process while it was starting: that it then fails to start needs no explanation. */
    private static boolean ending() {
        var hook = new Thread();
        try {
            Runtime.getRuntime().addShutdownHook(hook);
            Runtime.getRuntime().removeShutdownHook(hook);
            return false;
        } catch (IllegalStateException _) {
            return true;
        }
    }

    private Optional<String> line(Throwable cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case PortInUseException taken ->
                        "Port %d is in use: stop what uses it, or choose another with --port."
                                .formatted(taken.getPort());
                    case FlywayValidateException unfit -> aboutVersions(unfit);
                    case StartRefused refused -> full() ? aboutDisk() : refused.getMessage();
                    case SQLException _ -> full() ? aboutDisk() : null;
                    case IOException _ -> full() ? aboutDisk() : null;
                    default -> null;
                });
    }

    private String aboutVersions(FlywayValidateException unfit) {
        var newer = String.valueOf(unfit.getMessage()).contains("not resolved locally");
        return "The data in %s was made by %s version of Weegwijzer: use that version, or begin anew with --reset."
                .formatted(directory(), newer ? "a newer" : "another");
    }

    private String aboutDisk() {
        return "The disk that holds %s is full: make room and start again.".formatted(directory());
    }

    private boolean full() {
        return directory().getUsableSpace() < FULL;
    }

    private File directory() {
        return new File(environment.getRequiredProperty("weegwijzer.demo.data")).getAbsoluteFile();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
