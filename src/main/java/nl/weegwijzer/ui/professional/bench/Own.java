package nl.weegwijzer.ui.professional.bench;

import java.util.List;
import nl.weegwijzer.afweging.notes.LeftOff;
import nl.weegwijzer.afweging.notes.Notes;
import nl.weegwijzer.afweging.notes.Qualities;

/**
 * What belongs to whoever peels, or to the desk alone: nothing of it is part of what is published.
 *
 * @param notes what they answered to themselves
 * @param qualities what the desk thinks of the information
 * @param leftOff where they were the last time
 * @param oftenUsed codes of the factors that they use most
 */
public record Own(Notes notes, Qualities qualities, LeftOff leftOff, List<String> oftenUsed) {}
