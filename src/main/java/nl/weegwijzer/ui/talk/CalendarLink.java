package nl.weegwijzer.ui.talk;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import nl.weegwijzer.conversation.ConversationSummary;

/** The file that puts a talk into one's calendar. It is made when somebody asks for it. */
public final class CalendarLink extends Anchor {

    private static final long serialVersionUID = 1L;

    /**
     * @param path where whoever asks finds the talk
     * @param written makes the file, with a link to that place
     */
    public CalendarLink(String path, Function<URI, String> written) {
        addClassNames("link-target", "no-print");
        setHref(DownloadHandler.fromInputStream(event -> {
            byte[] file = written.apply(address(event.getRequest(), path)).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(file), "gesprek.ics", "text/calendar; charset=utf-8", file.length);
        }));
    }

    /** Shows what the file does with the talk as it is now; not there while nobody said when. */
    public void show(ConversationSummary talk) {
        setText(talk.calledOff() == null ? text("CalendarLink.save") : text("CalendarLink.takeOut"));
        setVisible(talk.meeting() != null);
    }

    /** The whole address of a page, as the one who asks reached the portal. */
    static URI address(VaadinRequest request, String path) {
        if (request instanceof VaadinServletRequest servlet) {
            return URI.create(servlet.getRequestURL().toString()).resolve(path);
        }
        return URI.create(path);
    }
}
