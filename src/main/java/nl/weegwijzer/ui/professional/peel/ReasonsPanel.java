package nl.weegwijzer.ui.professional.peel;

import static nl.weegwijzer.ui.text.Texts.text;

import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.ui.professional.bench.Bench;
import nl.weegwijzer.ui.professional.bench.Group;
import nl.weegwijzer.ui.professional.bench.Pen;

/** What it comes down to, in own words. */
final class ReasonsPanel extends Group {

    private static final long serialVersionUID = 1L;

    ReasonsPanel(Pen pen, Bench bench) {
        super(text("ReasonsPanel.title"), "redenen");
        add(pen.text(
                text("ReasonsPanel.reasons"),
                text("ReasonsPanel.help"),
                Place.of(Field.REASONS),
                bench.draft().words(Field.REASONS)));
    }
}
