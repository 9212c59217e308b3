package nl.weegwijzer.faults;

import nl.weegwijzer.faults.wire.WirePage;
import nl.weegwijzer.faults.wire.WireSession;

/** A client who sends one message after the other; no two are alike. */
final class Saying extends Writer {

    static final String FIELD = "Schrijf het in uw eigen woorden";
    static final String SEND = "Verstuur";
    static final String RECEIPT = "Wij hebben uw bericht";

    private final String home;
    private final String form;
    private final String beginning;
    private final String rest;
    private final Ledger ledger;

    /**
     * @param beginning of each message, before its number
     * @param rest of each message, after its number
     */
    Saying(WireSession client, String traject, String beginning, String rest, Ledger ledger) {
        super(client, form(traject));
        this.home = "/mijn/" + traject;
        this.form = form(traject);
        this.beginning = beginning;
        this.rest = rest;
        this.ledger = ledger;
    }

    private static String form(String traject) {
        return "/mijn/" + traject + "/bericht?soort=wens";
    }

    @Override
    void act(WirePage page, int number) {
        String words = beginning + " " + number + rest;
        insist(() -> page.go(form), () -> page.go(form), FIELD);
        page.type(FIELD, words).press(SEND);
        insist(page::send, () -> again(page, words), RECEIPT);
        ledger.said(words);
    }

    /** Presses again where the form still stands; otherwise looks first whether the message is there. */
    private String again(WirePage page, String words) {
        if (page.offers(SEND)) {
            return page.press(SEND).send();
        }
        String all = page.go(home + "/berichten");
        if (all.contains(KINDLY)) {
            return all;
        }
        if (all.contains("“" + words + "”") || all.contains("\"" + words + "\"")) {
            return RECEIPT;
        }
        String anew = page.go(form);
        return page.has(FIELD) ? page.type(FIELD, words).press(SEND).send() : anew;
    }
}
