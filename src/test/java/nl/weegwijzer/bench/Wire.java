package nl.weegwijzer.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.Set;

/** Counts the bytes that reach one page: compressed as they are, with their headers, redirects and news included. */
final class Wire {

    private final Set<String> answers = new HashSet<>();
    private long bytes;
    private long uidl;

    Wire(Page page) {
        CDPSession devtools = page.context().newCDPSession(page);
        devtools.on("Network.requestWillBeSent", this::sent);
        devtools.on("Network.loadingFinished", this::finished);
        devtools.on("Network.webSocketFrameReceived", this::news);
        devtools.send("Network.enable");
    }

    void reset() {
        bytes = 0;
        uidl = 0;
    }

    /** All that came since {@link #reset()}. */
    long bytes() {
        return bytes;
    }

    /** What came as answers to Flow's own requests since {@link #reset()}. */
    long uidl() {
        return uidl;
    }

    private void sent(JsonObject event) {
        if (event.has("redirectResponse")) {
            bytes += length(event.getAsJsonObject("redirectResponse"));
        }
        if (event.getAsJsonObject("request").get("url").getAsString().contains("v-r=uidl")) {
            answers.add(event.get("requestId").getAsString());
        }
    }

    private void finished(JsonObject event) {
        bytes += length(event);
        if (answers.remove(event.get("requestId").getAsString())) {
            uidl += length(event);
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
