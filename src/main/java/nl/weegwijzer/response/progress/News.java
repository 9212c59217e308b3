package nl.weegwijzer.response.progress;

import java.util.List;
import java.util.stream.Stream;
import nl.weegwijzer.people.shown.Shown;
import nl.weegwijzer.people.shown.ShowsClients;
import nl.weegwijzer.response.Waiting;
import nl.weegwijzer.response.choosing.ChoiceGlance;

/**
 * What clients said and weighed along, in the trajecten in whose team somebody is.
 *
 * @param waiting for each traject where a client waits: how much, the newest words first
 * @param along what clients weighed along, an explanation a row; not in archived trajecten
 * @param choices how far both are with choosing where something was said of it; not in archived trajecten
 */
public record News(List<Waiting> waiting, List<WeighedAlong> along, List<ChoiceGlance> choices)
        implements ShowsClients {

    @Override
    public Stream<Shown> shown() {
        return waiting.stream().map(one -> new Shown(one.traject(), Shown.By.TEAM));
    }
}
