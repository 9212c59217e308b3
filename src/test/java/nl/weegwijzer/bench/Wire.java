package nl.weegwijzer.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import org.jspecify.annotations.Nullable;

/**
 * Counts the bytes that reach one page, as they come: compressed.
 *
 * <p>{@link #bytes()} is everything: files, redirects, answers with their headers of HTTP/1.1, and news over the
 * websocket. {@link #uidl()} is the message of one answer alone, without the headers that every answer has: that to the
 * first of Flow's own requests that was sent since {@link #reset()}. What the page asks after it, such as that it has
 * put the focus in its place, counts in the whole only.
 */
final class Wire {

    private @Nullable String first;
    private long bytes;
    private long headers;
    private long uidl;

    Wire(Page page) {
        CDPSession devtools = page.context().newCDPSession(page);
        devtools.on("Network.requestWillBeSent", this::sent);
        devtools.on("Network.responseReceived", this::begun);
        devtools.on("Network.loadingFinished", this::finished);
        devtools.on("Network.webSocketFrameReceived", this::news);
        devtools.send("Network.enable");
    }

    void reset() {
        first = null;
        bytes = 0;
        headers = 0;
        uidl = 0;
    }

    /** All that came since {@link #reset()}. */
    long bytes() {
        return bytes;
    }

    /** Of that, the message that answers the first of Flow's own requests; 0 while it is not all there. */
    long uidl() {
        return uidl;
    }

    private void sent(JsonObject event) {
        if (event.has("redirectResponse")) {
            bytes += length(event.getAsJsonObject("redirectResponse"));
        }
        String url = event.getAsJsonObject("request").get("url").getAsString();
        if (first == null && url.contains("v-r=uidl")) {
            first = event.get("requestId").getAsString();
        }
    }

    /** What came before the message of an answer are its headers. */
    private void begun(JsonObject event) {
        if (event.get("requestId").getAsString().equals(first)) {
            headers = length(event.getAsJsonObject("response"));
        }
    }

    private void finished(JsonObject event) {
        bytes += length(event);
        if (event.get("requestId").getAsString().equals(first)) {
            uidl = length(event) - headers;
        }
    }

    private void news(JsonObject event) {
        bytes += event.getAsJsonObject("response")
                .get("payloadData")
                .getAsString()
                .length();
    }

    private static long length(JsonObject event) {
        return event.get("encodedDataLength").getAsLong();
    }
}
