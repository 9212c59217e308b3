package nl.weegwijzer.ui.display;

/** Whether a page shows one thing under the other and keeps still, as a choice in words. */
enum Calm {
    EVERYTHING,
    ONE_BY_ONE;

    static Calm of(boolean calm) {
        return calm ? ONE_BY_ONE : EVERYTHING;
    }
}
