package nl.weegwijzer.dossier.seal;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * {@code ./weegwijzer seals [--head HASH ...]}: verifies the seals of the access log and prints the head of each chain.
 *
 * <p>Where the database is and with which key it was sealed, the environment says, in the same words as to the portal.
 */
final class SealsCommand {

    private static final int WRONG = 1;
    private static final int CANNOT = 2;
    private static final int SHOWN = 50;

    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream err;

    SealsCommand(Map<String, String> environment, PrintStream out, PrintStream err) {
        this.environment = environment;
        this.out = out;
        this.err = err;
    }

    static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        // What libraries have to say is no finding.
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.exit(new SealsCommand(System.getenv(), out, err).run(List.of(arguments)));
    }

    /** Answers 0 when everything is as it was sealed, 1 when not, 2 when it could not be verified. */
    int run(List<String> arguments) {
        try {
            return verify(heads(arguments));
        } catch (IllegalArgumentException refused) {
            return refuse(String.valueOf(refused.getMessage()));
        } catch (CannotCreateTransactionException | DataAccessException unreachable) {
            return refuse("the database does not answer: "
                    + unreachable.getMostSpecificCause().getMessage());
        }
    }

    private int refuse(String why) {
        err.println("weegwijzer seals: " + why);
        return CANNOT;
    }

    private static Set<String> heads(List<String> arguments) {
        Set<String> heads = new HashSet<>();
        for (int at = 0; at < arguments.size(); at += 2) {
            if (!arguments.get(at).equals("--head") || at + 1 == arguments.size()) {
                throw new IllegalArgumentException("it takes --head HASH, as often as there are heads that were kept.");
            }
            heads.add(arguments.get(at + 1).strip().toLowerCase(Locale.ROOT));
        }
        return heads;
    }

    private int verify(Set<String> heads) {
        SealKey key = SealKey.of(environment.getOrDefault("WEEGWIJZER_SEAL_KEY", ""));
        DriverManagerDataSource database = database();
        Verification verification = new Verification(new Seals(new JdbcTemplate(database)), key);
        List<Verified> verified = asOfOneMoment(database).execute(_ -> verification.all(heads));
        verified.forEach(this::print);
        heads.forEach(head -> out.println("WRONG  head " + head + ": " + Finding.Kind.HEAD_UNKNOWN.words()));
        boolean whole = verified.stream().allMatch(one -> one.findings().isEmpty());
        return heads.isEmpty() && whole ? 0 : WRONG;
    }

    private DriverManagerDataSource database() {
        return new DriverManagerDataSource(
                environment.getOrDefault("WEEGWIJZER_DB_URL", "jdbc:mariadb://localhost:3306/weegwijzer"),
                environment.getOrDefault("WEEGWIJZER_DB_USER", "app"),
                environment.getOrDefault("WEEGWIJZER_DB_PASSWORD", ""));
    }

    /** The portal goes on meanwhile. */
    private static TransactionTemplate asOfOneMoment(DriverManagerDataSource database) {
        TransactionTemplate reading = new TransactionTemplate(new JdbcTransactionManager(database));
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        reading.setReadOnly(true);
        return reading;
    }

    private void print(Verified one) {
        Seal head = one.head();
        out.printf("organisation %s: %d sealed, %d waiting%n", one.organisation(), one.seals(), one.waiting());
        if (head != null) {
            out.printf("  head %s (number %d, %s)%n", head.hash(), head.number(), head.entryAt());
        }
        if (one.late() > 0) {
            out.printf(
                    "  note: %d sealed more than %d minutes late, before a head that was kept%n",
                    one.late(), Verification.PATIENCE.toMinutes());
        }
        one.findings().stream().limit(SHOWN).forEach(finding -> out.println("  WRONG  " + finding));
        if (one.findings().size() > SHOWN) {
            out.printf("  and %d more%n", one.findings().size() - SHOWN);
        }
    }
}
