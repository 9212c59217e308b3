package nl.weegwijzer.ui.professional.bench;

import java.time.Clock;
import nl.weegwijzer.afweging.peeling.LayingOut;
import nl.weegwijzer.afweging.peeling.Weighing;
import nl.weegwijzer.afweging.peeling.WeighingFactors;
import nl.weegwijzer.catalogue.Catalogue;
import org.springframework.stereotype.Component;

/** The services that an editor works with. */
@Component
public class Tools {

    private final Weighing weighing;
    private final WeighingFactors factors;
    private final LayingOut layingOut;
    private final Catalogue catalogue;
    private final OwnTools own;
    private final Clock clock;

    Tools(
            Weighing weighing,
            WeighingFactors factors,
            LayingOut layingOut,
            Catalogue catalogue,
            OwnTools own,
            Clock clock) {
        this.weighing = weighing;
        this.factors = factors;
        this.layingOut = layingOut;
        this.catalogue = catalogue;
        this.own = own;
        this.clock = clock;
    }

    public Weighing weighing() {
        return weighing;
    }

    public WeighingFactors factors() {
        return factors;
    }

    public LayingOut layingOut() {
        return layingOut;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public OwnTools own() {
        return own;
    }

    public Clock clock() {
        return clock;
    }
}
