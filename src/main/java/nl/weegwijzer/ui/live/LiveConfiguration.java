package nl.weegwijzer.ui.live;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableAsync;

/** Telling other screens happens beside the act itself: whoever saves never waits for whoever watches. */
@Configuration(proxyBeanMethods = false)
@EnableAsync
class LiveConfiguration {}
