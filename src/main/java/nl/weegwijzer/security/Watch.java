package nl.weegwijzer.security;

import java.time.Clock;
import nl.weegwijzer.security.limit.Arriving;
import nl.weegwijzer.security.limit.BodyLimit;
import nl.weegwijzer.security.notice.Notices;
import nl.weegwijzer.security.provider.Provider;
import nl.weegwijzer.security.provider.ProviderFirst;
import nl.weegwijzer.security.provider.SignInProperties;
import nl.weegwijzer.security.session.SessionEnds;
import nl.weegwijzer.security.session.Sessions;
import nl.weegwijzer.shared.pace.Paces;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** What every chain of the portal does with a request, in this order: size, pace, time, standing, and who it is. */
@Component
class Watch {

    private final BodyLimit size;
    private final Arriving pace;
    private final SessionEnds time;
    private final StillStands standing;
    private final ProviderFirst provider;

    Watch(
            Notices notices,
            Paces paces,
            Sessions sessions,
            AskingAgain asking,
            Provider provider,
            SignInProperties signIn,
            Clock clock,
            @Value("${weegwijzer.largest-request:2MB}") DataSize largest) {
        this.size = new BodyLimit(largest.toBytes(), notices);
        this.pace = new Arriving(paces, notices, ForAnyone.withoutASession());
        this.time = sessions.ends();
        this.standing = new StillStands(asking, sessions);
        this.provider = new ProviderFirst(provider, signIn, clock);
    }

    /** Headers come first, so that what is refused here has them too. */
    void over(HttpSecurity http) {
        http.addFilterAfter(size, HeaderWriterFilter.class);
        http.addFilterAfter(pace, BodyLimit.class);
        http.addFilterBefore(time, LogoutFilter.class);
        http.addFilterAfter(standing, SessionEnds.class);
        http.addFilterAfter(provider, StillStands.class);
        http.addFilterAfter(new ActivationFirst(), AuthorizationFilter.class);
    }
}
