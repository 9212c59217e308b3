package nl.weegwijzer.people;

/** What a person is in an organisation. Someone can be several things. */
public enum Role {
    /** Walks a traject; reads, answers, weighs along and agrees. */
    CLIENT,
    /** Reads for a client who gave them a mandate, and writes for them when the mandate says so. */
    REPRESENTATIVE,
    /** Weighs and explains in the trajecten of the teams they belong to. */
    PROFESSIONAL,
    /** Works for the same client from another organisation. */
    CHAIN_PARTNER,
    /** Sets the kaders, works behind the scenes. */
    MANAGER,
    /** Makes people, trajecten and teams, and hands out activation codes. */
    ADMINISTRATOR;

    /** The name of this role as Spring Security writes it. */
    public String authority() {
        return "ROLE_" + name();
    }
}
