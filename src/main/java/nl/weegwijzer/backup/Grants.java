package nl.weegwijzer.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the app may do with each table; a dump of a schema does not hold it. */
final class Grants {

    /** How a line of a backup tells it; for MariaDB's own programs it is a comment. */
    private static final String LINE = "-- grant ";

    private static final Pattern GRANTED = Pattern.compile("GRANT (.+) ON `(\\w+)`\\.(`\\w+`|\\*) TO .*");
    private static final Pattern KEPT = Pattern.compile(LINE + "([A-Z]+[A-Z, ()`\\w]*) ON (`\\w+`|\\*)");

    /** The columns of a grant that holds for some only; MariaDB tells them in no order. */
    private static final Pattern COLUMNS = Pattern.compile("\\(([^)]*)\\)");

    private Grants() {}

    /** The lines that tell what the app may do, in a fixed order. */
    static List<String> of(Target target) {
        try (Connection app = target.connectApp();
                Statement statement = app.createStatement();
                var rows = statement.executeQuery("show grants")) {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                line(rows.getString(1), target.schema()).ifPresent(all::add);
            }
            return all.stream().sorted().toList();
        } catch (SQLException unreadable) {
            throw new BackupRefused("What the app was granted cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static Optional<String> line(String grant, String schema) {
        return Optional.of(GRANTED.matcher(grant))
                .filter(granted -> granted.matches() && granted.group(2).equals(schema))
                .map(granted -> LINE + ordered(granted.group(1)) + " ON " + granted.group(3));
    }

    private static String ordered(String rights) {
        return COLUMNS.matcher(rights)
                .replaceAll(columns -> Arrays.stream(columns.group(1).split(", ", -1))
                        .sorted()
                        .collect(Collectors.joining(", ", "(", ")")));
    }

    /** Grants what these lines tell; other lines are left alone. */
    static void give(Target target, Stream<String> lines) {
        try (Connection owner = target.connectOwner();
                Statement statement = owner.createStatement()) {
            for (Matcher kept :
                    lines.map(KEPT::matcher).filter(Matcher::matches).toList()) {
                statement.execute("grant %s on `%s`.%s to '%s'@'%%'"
                        .formatted(
                                kept.group(1),
                                target.schema(),
                                kept.group(2),
                                target.app().name()));
            }
        } catch (SQLException refused) {
            throw new BackupRefused("The app could not be granted what it had: " + refused.getMessage(), refused);
        }
    }
}
