package nl.weegwijzer.ui.professional.peel;

import static nl.weegwijzer.ui.text.Texts.text;

import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.afweging.peeling.Draft;
import nl.weegwijzer.ui.professional.bench.Bench;
import nl.weegwijzer.ui.professional.bench.Group;
import nl.weegwijzer.ui.professional.bench.Pen;

/** The kader: which rules apply, and why they were deviated from if they were. */
final class RulesPanel extends Group {

    private static final long serialVersionUID = 1L;

    RulesPanel(Pen pen, Bench bench) {
        super(text("RulesPanel.title"), "kader");
        Draft draft = bench.draft();
        add(
                pen.text(
                        text("RulesPanel.rules"),
                        text("RulesPanel.rulesHelp"),
                        Place.of(Field.RULES),
                        draft.words(Field.RULES)),
                pen.text(
                        text("RulesPanel.deviation"),
                        text("RulesPanel.deviationHelp"),
                        Place.of(Field.DEVIATION),
                        draft.words(Field.DEVIATION)));
    }
}
