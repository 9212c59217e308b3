package nl.weegwijzer.ui.professional.kader;

import static nl.weegwijzer.ui.text.Texts.text;

import nl.weegwijzer.afweging.DocumentKind;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.ui.field.AutosavedTextArea;
import nl.weegwijzer.ui.professional.bench.Bench;
import nl.weegwijzer.ui.professional.bench.BenchPanel;
import nl.weegwijzer.ui.professional.bench.Group;
import nl.weegwijzer.ui.professional.bench.Pen;

/** The kader: which of the organisation's kaders apply, rules in own words, and on which provision a decision rests. */
public final class RulesPanel extends Group implements BenchPanel {

    private static final long serialVersionUID = 1L;

    private final KadersField kaders;
    private final AutosavedTextArea provision;

    public RulesPanel(Pen pen, Bench bench) {
        super(text("RulesPanel.title"), "kader");
        kaders = new KadersField(pen, bench);
        provision = field(pen, bench, text("RulesPanel.provision"), text("RulesPanel.provisionHelp"), Field.PROVISION);
        add(kaders, field(pen, bench, text("RulesPanel.rules"), text("RulesPanel.rulesHelp"), Field.RULES), provision);
        show(bench);
    }

    @Override
    public void show(Bench bench) {
        kaders.show(bench);
        boolean asked = bench.draft().kind() == DocumentKind.DECISION;
        provision.setVisible(asked || !bench.draft().blank(Field.PROVISION));
    }

    private static AutosavedTextArea field(Pen pen, Bench bench, String label, String help, Field field) {
        return pen.text(label, help, Place.of(field), bench.draft().words(field));
    }
}
