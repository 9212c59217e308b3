package nl.weegwijzer.security;

import nl.weegwijzer.people.access.ForSignedIn;
import nl.weegwijzer.security.session.Sessions;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Signs somebody out on all their other devices, here and at the provider. */
@Service
public class LeavingEverywhere {

    private final Sessions sessions;

    LeavingEverywhere(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Ends every session of whoever asks but this one, which they leave as they always do. */
    @ForSignedIn(changes = true)
    public void leave() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        RequestAttributes here = RequestContextHolder.getRequestAttributes();
        if (who != null) {
            sessions.endOthers(who.getName(), here == null ? "" : here.getSessionId());
        }
    }
}
