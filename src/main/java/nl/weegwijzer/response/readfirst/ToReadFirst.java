package nl.weegwijzer.response.readfirst;

import java.util.Set;
import java.util.UUID;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.response.ResponseId;

/**
 * What to read first in one traject.
 *
 * @param responses all that were marked, read or not
 * @param goals whether there are words in the goals that the contact person has not read
 * @param afwegingen with such words that they have not read
 * @param talks with such words that they have not read
 * @param typed whether there are such words beside what was typed for the client
 */
public record ToReadFirst(
        Set<ResponseId> responses, boolean goals, Set<AfwegingId> afwegingen, Set<UUID> talks, boolean typed) {}
