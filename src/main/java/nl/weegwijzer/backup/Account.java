package nl.weegwijzer.backup;

/** One of the two users of the database. */
public record Account(String name, String password) {

    /** Says who, never the password. */
    @Override
    public String toString() {
        return name;
    }
}
