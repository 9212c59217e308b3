package nl.weegwijzer.security.session;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long and how often somebody is signed in.
 *
 * @param idle how long without an act of theirs
 * @param warning how long before the end they are told
 * @param longest how long at most, whatever they do
 * @param atOnce in how many sessions at the same time
 */
@ConfigurationProperties("weegwijzer.session")
public record SessionRules(
        @DefaultValue("15m") Duration idle,
        @DefaultValue("2m") Duration warning,
        @DefaultValue("8h") Duration longest,
        @DefaultValue("5") int atOnce) {}
