package nl.weegwijzer.ui.professional.bench;

import java.time.Clock;
import nl.weegwijzer.afweging.peeling.LayingOut;
import nl.weegwijzer.afweging.peeling.Ruling;
import nl.weegwijzer.afweging.peeling.Weighing;
import nl.weegwijzer.afweging.peeling.WeighingFactors;
import nl.weegwijzer.afweging.term.ObjectionDays;
import nl.weegwijzer.catalogue.Catalogue;
import nl.weegwijzer.kader.KaderOverview;
import nl.weegwijzer.ui.professional.coach.Coaching;
import org.springframework.stereotype.Component;

/** The services that an editor works with. */
@Component
public class Tools {

    private final Weighing weighing;
    private final WeighingFactors factors;
    private final LayingOut layingOut;
    private final Ruling ruling;
    private final KaderOverview kaders;
    private final ObjectionDays days;
    private final Catalogue catalogue;
    private final OwnTools own;
    private final Coaching coaching;
    private final Clock clock;

    Tools(
            Weighing weighing,
            WeighingFactors factors,
            LayingOut layingOut,
            Ruling ruling,
            KaderOverview kaders,
            ObjectionDays days,
            Catalogue catalogue,
            OwnTools own,
            Coaching coaching,
            Clock clock) {
        this.weighing = weighing;
        this.factors = factors;
        this.layingOut = layingOut;
        this.ruling = ruling;
        this.kaders = kaders;
        this.days = days;
        this.catalogue = catalogue;
        this.own = own;
        this.coaching = coaching;
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

    public Ruling ruling() {
        return ruling;
    }

    public KaderOverview kaders() {
        return kaders;
    }

    public ObjectionDays days() {
        return days;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public OwnTools own() {
        return own;
    }

    public Coaching coaching() {
        return coaching;
    }

    public Clock clock() {
        return clock;
    }
}
