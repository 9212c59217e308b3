package nl.weegwijzer.demo.start;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where the demo runs and who you can be. */
@Component
@Profile("demo")
class Greeting {

    @EventListener
    void greet(ApplicationReadyEvent started) {
        IO.println(
                """
                Weegwijzer runs at http://localhost:%s/
                You can be klant-1 to klant-4, vertegenwoordiger-1, professional-1 to professional-3, ketenpartner-1,
                manager-1 or beheerder-1.
                Ctrl-C stops it.""".formatted(started.getApplicationContext().getEnvironment().getProperty("local.server.port")));
    }
}
