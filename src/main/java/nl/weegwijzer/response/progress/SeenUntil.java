package nl.weegwijzer.response.progress;

import java.time.Instant;
import java.util.UUID;

/** Until when the person who asks has seen one thing of a traject. */
public record SeenUntil(UUID subject, Instant until) {}
