package nl.weegwijzer.shared.failure;

import java.security.SecureRandom;

/** A number to name on the telephone when something broke: {@code K7QF-2M9D}, without letters that look like figures. */
public final class Reference {

    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Reference() {}

    /** A new one. */
    public static String next() {
        StringBuilder number = new StringBuilder();
        RANDOM.ints(8, 0, LETTERS.length()).forEach(place -> number.append(LETTERS.charAt(place)));
        return number.insert(4, '-').toString();
    }
}
