package nl.weegwijzer.people.traject;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.weegwijzer.people.access.ForParties;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/**
 * Seals what is published, so that a later change can be proven.
 *
 * <p>The seal is an HMAC-SHA256 with a key of the traject. When payload and key are erased the seal stays behind as a
 * tombstone: it still proves the order of versions, and nothing can be read from it.
 */
@Service
public class Sealing {

    private final SealKeys keys;

    Sealing(SealKeys keys) {
        this.keys = keys;
    }

    /** The seal of a text within a traject: 64 hexadecimal signs. */
    @ForParties
    public String seal(TrajectId traject, String text) {
        byte[] key = keys.findById(traject.value()).orElseThrow(NotFound::new).bytes();
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
