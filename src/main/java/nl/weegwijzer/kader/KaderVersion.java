package nl.weegwijzer.kader;

import java.time.Instant;

/**
 * One version of a kader, for whoever weighs with it.
 *
 * @param number from 1
 * @param writtenAt when it was written; it holds from {@link KaderWords#validFrom()} on
 * @param writer the name of whoever wrote it; empty before it is read back
 */
public record KaderVersion(
        KaderVersionId id,
        KaderId kader,
        KaderKind kind,
        int number,
        KaderWords words,
        Instant writtenAt,
        String writer) {}
