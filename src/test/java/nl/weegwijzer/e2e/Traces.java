package nl.weegwijzer.e2e;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import com.microsoft.playwright.Page;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** What a story leaves behind where people keep it without meaning to: addresses, and lines of the log. */
final class Traces implements AutoCloseable {

    private final List<String> addresses = new CopyOnWriteArrayList<>();
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Logger log = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    private final AppenderBase<ILoggingEvent> listener = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            lines.add(event.getFormattedMessage() + "\n" + ThrowableProxyUtil.asString(event.getThrowableProxy()));
        }
    };

    Traces() {
        listener.start();
        log.addAppender(listener);
    }

    /** Hears of every address that this page asks for from now on, its own among them. */
    Page of(Page page) {
        page.onRequest(request -> addresses.add(readable(request.url())));
        page.onFrameNavigated(frame -> addresses.add(readable(frame.url())));
        return page;
    }

    /** How many addresses and lines there were to look at. */
    int seen() {
        return addresses.size() + lines.size();
    }

    /** Addresses and lines in which one of these words stands. */
    List<String> with(List<String> words) {
        return Stream.concat(addresses.stream(), lines.stream())
                .filter(trace -> words.stream().anyMatch(trace::contains))
                .distinct()
                .toList();
    }

    private static String readable(String address) {
        try {
            return URLDecoder.decode(address, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException odd) {
            return address;
        }
    }

    @Override
    public void close() {
        log.detachAppender(listener);
        listener.stop();
    }
}
