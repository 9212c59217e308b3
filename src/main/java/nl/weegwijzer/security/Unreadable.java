package nl.weegwijzer.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.weegwijzer.security.notice.Notice;
import nl.weegwijzer.security.notice.Notices;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** Answers requests that no chain ever sees, because their address is a trick; with the same headers as all others. */
@Component
class Unreadable implements RequestRejectedHandler {

    private final ResponseHeaders headers;
    private final Notices notices;

    Unreadable(ResponseHeaders headers, Notices notices) {
        this.headers = headers;
        this.notices = notices;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected)
            throws IOException {
        headers.write(response);
        notices.answer(Notice.UNREADABLE, request, response);
    }
}
