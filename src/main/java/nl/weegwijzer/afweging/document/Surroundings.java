package nl.weegwijzer.afweging.document;

import java.util.Set;

/** Knows where in a rendered document somebody is who walks through it tag by tag. */
final class Surroundings {

    /** What can be pressed, leads on, or is the name of a part: a button in it would be in the way. */
    private static final Set<String> QUIET = Set.of("a", "button", "h1", "h2", "h3", "nav", "svg");

    /** Only heard, so that nobody could see what they press. */
    private static final String HUSH = "class=\"hush\"";

    private final boolean translated;
    private String quiet = "";
    private int depth;
    private boolean people;

    /** @param translated whether the words of people are set apart from those around them by their language */
    Surroundings(boolean translated) {
        this.translated = translated;
    }

    /** Whether these are words in the language that people wrote in. */
    boolean isTheirLanguage() {
        return people || !translated;
    }

    /** Whether nothing can be pressed here that was not there before. */
    boolean isQuiet() {
        return depth > 0;
    }

    /**
     * Passes a tag.
     *
     * @return whether a section begins
     */
    boolean pass(String document, int from, int to) {
        boolean closes = document.charAt(from + 1) == '/';
        boolean empty = document.charAt(to - 2) == '/';
        String name = DocumentWords.name(document, from);
        if (name.equals("bdi")) {
            people = !closes;
        }
        if (depth > 0) {
            depth += !name.equals(quiet) || empty ? 0 : closes ? -1 : 1;
        } else if (!closes && !empty && isQuiet(name, document, from, to)) {
            quiet = name;
            depth = 1;
        }
        return !closes && (name.equals("section") || name.equals("header"));
    }

    private static boolean isQuiet(String name, String document, int from, int to) {
        return QUIET.contains(name) || document.indexOf(HUSH, from, to) >= 0;
    }
}
