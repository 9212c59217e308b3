package nl.weegwijzer.dossier.seal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One line of the access log, as it is sealed.
 *
 * @param at when, as {@code 2026-03-02 13:10:05.000001} in UTC
 * @param canonical every column of it by name and length, so that no two lines are written alike
 */
record Line(String id, String at, String canonical) {

    /** Every column of the log, in the order in which they are sealed. */
    static final List<String> COLUMNS = List.of(
            "id",
            "organisation_id",
            "traject_id",
            "person_id",
            "role",
            "on_behalf_of",
            "at",
            "act",
            "reason",
            "because",
            "changes",
            "door",
            "address",
            "listed");

    /** Columns of which nothing is sealed where they are empty: lines from before them stay as they were sealed. */
    private static final Set<String> ADDED = Set.of("listed");

    /** What to select from {@code access_log l}. As text, so that no driver or time zone reads it otherwise. */
    static final String SELECTED = COLUMNS.stream().map(Line::asText).collect(Collectors.joining(", "));

    static Line of(ResultSet row) throws SQLException {
        StringBuilder canonical = new StringBuilder();
        for (String column : COLUMNS) {
            String value = column(row, column);
            if (value == null && ADDED.contains(column)) {
                continue;
            }
            canonical
                    .append(column)
                    .append(value == null ? "" : "=" + value.length() + ":" + value)
                    .append('\n');
        }
        return new Line(column(row, "id"), column(row, "at"), canonical.toString());
    }

    /** Whether a row of a join holds a line at all. */
    static boolean isIn(ResultSet row) throws SQLException {
        return column(row, "id") != null;
    }

    private static String column(ResultSet row, String name) throws SQLException {
        String label = "l_" + name;
        return row.getString(label);
    }

    private static String asText(String column) {
        return switch (column) {
            case "at" -> Seal.moment("l.at") + " l_at";
            case "changes" -> "cast(l.changes as char) l_changes";
            default -> "l." + column + " l_" + column;
        };
    }
}
