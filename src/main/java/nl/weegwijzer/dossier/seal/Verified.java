package nl.weegwijzer.dossier.seal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came out of verifying the chain of one organisation.
 *
 * @param head the last seal, or null while there is none; kept elsewhere, it shows later whether the end was cut off
 * @param waiting lines of the last minutes that are not sealed yet
 * @param late lines that were sealed much later than they say they happened, before a head that somebody kept since
 */
record Verified(String organisation, @Nullable Seal head, long waiting, long late, List<Finding> findings) {

    long seals() {
        return head == null ? 0 : head.number();
    }
}
