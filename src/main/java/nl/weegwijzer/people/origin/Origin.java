package nl.weegwijzer.people.origin;

/**
 * From where somebody looked or acted.
 *
 * @param address the network address as the portal sees it through the proxy that it trusts; empty without a request. It
 *     is personal data, and shown to nobody but who verifies the log
 */
public record Origin(Door door, String address) {

    /** The portal itself, without anybody at a door. */
    public static final Origin PORTAL = new Origin(Door.PORTAL, "");

    /** By which kind of door they came. */
    public enum Door {
        /** A page of the portal, or something done on one. */
        PAGE,
        /** A page of plain HTML. */
        PLAIN_PAGE,
        /** An explanation as a PDF. */
        PDF,
        /** A file that a page of the portal hands out, such as a calendar invitation. */
        FILE,
        /** No request at all: work that the portal begins by itself. */
        PORTAL
    }
}
