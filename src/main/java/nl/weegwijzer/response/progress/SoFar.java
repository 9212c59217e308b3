package nl.weegwijzer.response.progress;

import java.time.Instant;
import java.util.List;

/**
 * How far the person who asks has come in one traject.
 *
 * @param answersSeenUntil until when they have seen what was answered
 * @param explanations the newest version of each, the latest first
 */
public record SoFar(Instant answersSeenUntil, List<Explained> explanations) {}
