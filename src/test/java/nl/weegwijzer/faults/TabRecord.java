package nl.weegwijzer.faults;

import com.microsoft.playwright.BrowserContext;
import nl.weegwijzer.faults.Typist.Text;

/**
 * Which savings a browser was told of. Each goes into the ledger at the moment that the page hears of it, before it does
 * anything else: whatever the portal said it has, it has to have.
 */
final class TabRecord {

    private static final String LISTENS = """
            customElements.whenDefined('draft-keeper').then(() => {
              const keeper = customElements.get('draft-keeper').prototype;
              const confirm = keeper.confirm;
              keeper.confirm = function (typed, kept) {
                window.acknowledged(this.getAttribute('key'), typed);
                return confirm.call(this, typed, kept);
              };
            });
            """;

    private final Ledger ledger;
    private String time = "";
    private Text text = new Text("");

    private TabRecord(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Listens in every page of a device. */
    static TabRecord of(BrowserContext device, Ledger ledger) {
        TabRecord saved = new TabRecord(ledger);
        device.exposeFunction("acknowledged", said -> {
            saved.hear((String) said[0], (String) said[1]);
            return null;
        });
        device.addInitScript(LISTENS);
        return saved;
    }

    /** From now on this is typed. */
    void begin(String name, Text typed) {
        time = name;
        text = typed;
    }

    private void hear(String key, String typed) {
        if (key.endsWith(Crew.FIELD) && !typed.isEmpty() && text.begins(typed)) {
            ledger.drafted(time, typed.length());
        }
    }

    /** Whether all that was acknowledged of what is typed now stands in this text. */
    boolean isIn(String kept) {
        int acknowledged = ledger.drafted().getOrDefault(time, 0);
        return kept.startsWith(text.first(acknowledged).strip());
    }
}
