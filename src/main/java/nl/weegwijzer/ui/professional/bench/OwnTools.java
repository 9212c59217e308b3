package nl.weegwijzer.ui.professional.bench;

import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.blocks.KeepingBlocks;
import nl.weegwijzer.afweging.checking.Freshness;
import nl.weegwijzer.afweging.notes.Judging;
import nl.weegwijzer.afweging.notes.Noting;
import nl.weegwijzer.afweging.notes.Resuming;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Component;

/** The services for what belongs to whoever peels, or to the desk alone. */
@Component
public class OwnTools {

    private final Noting noting;
    private final Judging judging;
    private final Resuming resuming;
    private final KeepingBlocks blocks;
    private final Freshness freshness;

    OwnTools(Noting noting, Judging judging, Resuming resuming, KeepingBlocks blocks, Freshness freshness) {
        this.noting = noting;
        this.judging = judging;
        this.resuming = resuming;
        this.blocks = blocks;
        this.freshness = freshness;
    }

    public Noting noting() {
        return noting;
    }

    public Judging judging() {
        return judging;
    }

    public Resuming resuming() {
        return resuming;
    }

    public KeepingBlocks blocks() {
        return blocks;
    }

    public Freshness freshness() {
        return freshness;
    }

    Own of(TrajectId traject, AfwegingId afweging) {
        return new Own(noting.mine(traject, afweging), resuming.oftenUsedByMe());
    }
}
