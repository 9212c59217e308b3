package nl.weegwijzer.afweging;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** An address on the web that a client can be sent to: by https, to a named host, without a password in it. */
public final class WebAddress {

    private WebAddress() {}

    /** Whether these words are one. */
    public static boolean is(String words) {
        return host(words).isPresent();
    }

    /** The host of an address, such as "mijn.lindebeek.nl"; empty when these words are none. */
    public static Optional<String> host(String words) {
        try {
            URI address = new URI(words.strip());
            boolean safe = "https".equals(address.getScheme()) && address.getRawUserInfo() == null;
            return Optional.ofNullable(address.getHost()).filter(host -> safe && host.contains("."));
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}
