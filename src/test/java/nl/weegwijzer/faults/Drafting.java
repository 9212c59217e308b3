package nl.weegwijzer.faults;

import nl.weegwijzer.faults.wire.WirePage;
import nl.weegwijzer.faults.wire.WireSession;

/** A professional who writes on in one field, which is saved again and again; each writing has the next number. */
final class Drafting extends Writer {

    private final String field;
    private final String keeper;
    private final String draft;
    private final String beginning;
    private final Ledger ledger;

    /**
     * @param path of the editor
     * @param field the name of the place in the page
     * @param draft names the field in the ledger
     */
    Drafting(WireSession professional, String path, String field, String draft, String beginning, Ledger ledger) {
        super(professional, path);
        this.field = field;
        this.keeper = path.substring(path.lastIndexOf('/') + 1) + "/" + field;
        this.draft = draft;
        this.beginning = beginning;
        this.ledger = ledger;
    }

    @Override
    void act(WirePage page, int number) {
        String words = words(beginning, number);
        page.type(field, words);
        insist(page::send, () -> page.happens(keeper, "draft-again"), "\"" + words + "\",\"" + words + "\"");
        ledger.drafted(draft, number);
    }

    static String words(String beginning, int number) {
        return beginning + " " + number;
    }

    /** Which writing this is, or -1 when it is none of these. */
    static int number(String beginning, String words) {
        return words.startsWith(beginning + " ") ? Integer.parseInt(words.substring(beginning.length() + 1)) : -1;
    }
}
