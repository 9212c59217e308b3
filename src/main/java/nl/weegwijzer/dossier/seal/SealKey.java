package nl.weegwijzer.dossier.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The key with which lines are sealed. It stands in the environment, never in the database that it guards. */
final class SealKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST = 32;

    private final SecretKeySpec key;

    private SealKey(SecretKeySpec key) {
        this.key = key;
    }

    /**
     * The key that somebody set.
     *
     * @throws IllegalArgumentException when it is absent or shorter than 32 characters
     */
    static SealKey of(String text) {
        if (text.strip().length() < SHORTEST) {
            throw new IllegalArgumentException(
                    "WEEGWIJZER_SEAL_KEY needs at least %d characters: the access log is sealed with it."
                            .formatted(SHORTEST));
        }
        return new SealKey(new SecretKeySpec(text.strip().getBytes(StandardCharsets.UTF_8), ALGORITHM));
    }

    /** What a chain begins with, in the place of a hash before it: no chain continues another. */
    static String beginning(String organisation) {
        return "organisation " + organisation;
    }

    /**
     * The hash of a seal.
     *
     * @param before the hash of the seal before it
     * @param seal what it says, apart from its own hash
     */
    String hash(String before, Seal seal, Line line) {
        String sealed = String.join(
                "\n",
                before,
                Long.toString(seal.number()),
                seal.entry(),
                seal.entryAt(),
                seal.sealedAt(),
                line.canonical());
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(sealed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Never the key. */
    @Override
    public String toString() {
        return "SealKey";
    }
}
