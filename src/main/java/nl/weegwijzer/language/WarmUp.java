package nl.weegwijzer.language;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes the coach ready in the background once the portal has started, so that the first writer need not wait. */
@Component
@ConditionalOnBooleanProperty(name = "weegwijzer.language.warm-up", matchIfMissing = true)
class WarmUp {

    private final LanguageCoach coach;

    WarmUp(LanguageCoach coach) {
        this.coach = coach;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofPlatform()
                .name("language-warm-up")
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .start(coach::warmUp);
    }
}
