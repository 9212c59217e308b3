package nl.weegwijzer.ui.professional.bench;

import java.util.List;
import nl.weegwijzer.afweging.notes.Notes;

/**
 * What belongs to whoever peels, or to the desk alone: nothing of it is part of what is published.
 *
 * @param notes what they answered to themselves, and where they were the last time
 * @param oftenUsed codes of the factors that they use most
 */
public record Own(Notes notes, List<String> oftenUsed) {}
