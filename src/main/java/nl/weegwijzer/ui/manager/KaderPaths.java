package nl.weegwijzer.ui.manager;

import nl.weegwijzer.kader.KaderId;

/** The addresses of the kaders. */
final class KaderPaths {

    static final String ALL = "kaders";
    static final String NEW = ALL + "/nieuw";
    static final String KADER = ALL + "/:kader";
    static final String CHANGE = KADER + "/wijzigen";

    private KaderPaths() {}

    /** One kader. */
    static String kader(KaderId kader) {
        return ALL + "/" + kader;
    }

    /** Where one kader is changed. */
    static String change(KaderId kader) {
        return "/" + kader(kader) + "/wijzigen";
    }
}
