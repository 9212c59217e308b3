package nl.weegwijzer.ui.professional.kader;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.KaderChoice;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.afweging.Rules;
import nl.weegwijzer.kader.KaderKind;
import nl.weegwijzer.kader.KaderVersionId;
import nl.weegwijzer.ui.field.AutosavedTextArea;
import nl.weegwijzer.ui.field.Pickers;
import nl.weegwijzer.ui.professional.bench.Bench;
import nl.weegwijzer.ui.professional.bench.BenchPanel;
import nl.weegwijzer.ui.professional.bench.Group;
import nl.weegwijzer.ui.professional.bench.Pen;

/** Deviating: from which kader, why, and who backed it. Nobody deviates from the law; the room inside it is used. */
public final class DeviationPanel extends Group implements BenchPanel {

    private static final long serialVersionUID = 1L;

    /** A kader from which can be deviated. */
    private record Rule(KaderVersionId version, String name) {}

    private final transient Pen pen;
    private final CheckboxGroup<Rule> from;
    private final AutosavedTextArea backedBy;
    private final AutosavedTextArea rule;
    private final Set<KaderVersionId> known = new HashSet<>();
    private transient List<Rule> offered = List.of();

    public DeviationPanel(Pen pen, Bench bench) {
        super(text("DeviationPanel.title"), "afwijken");
        this.pen = pen;
        from = from();
        backedBy = field(bench, text("DeviationPanel.backedBy"), text("DeviationPanel.backedByHelp"), Field.BACKED_BY);
        rule = field(bench, text("DeviationPanel.rule"), text("DeviationPanel.ruleHelp"), Field.DEVIATED_RULE);
        add(
                from,
                field(bench, text("DeviationPanel.why"), text("DeviationPanel.whyHelp"), Field.DEVIATION),
                rule,
                backedBy);
        show(bench);
    }

    private CheckboxGroup<Rule> from() {
        CheckboxGroup<Rule> group = Pickers.someOf(text("DeviationPanel.from"), List.of());
        group.setItemLabelGenerator(Rule::name);
        group.addValueChangeListener(
                change -> offered.forEach(rule -> save(rule, change.getValue().contains(rule))));
        return group;
    }

    private AutosavedTextArea field(Bench bench, String label, String help, Field field) {
        return pen.text(label, help, Place.of(field), bench.draft().words(field));
    }

    @Override
    public void show(Bench bench) {
        known.clear();
        bench.draft().kaders().stream()
                .filter(KaderChoice::deviated)
                .map(KaderChoice::version)
                .forEach(known::add);
        offer(rules(bench.forthcoming().next()));
        from.setValue(
                offered.stream().filter(rule -> known.contains(rule.version())).collect(Collectors.toSet()));
        boolean says = !bench.draft().blank(Field.DEVIATION);
        boolean deviates = !known.isEmpty() || says;
        rule.setVisible(says && known.isEmpty() || !bench.draft().blank(Field.DEVIATED_RULE));
        backedBy.setVisible(deviates || !bench.draft().blank(Field.BACKED_BY));
    }

    private void offer(List<Rule> rules) {
        if (!rules.equals(offered)) {
            offered = List.of();
            from.setItems(rules);
            offered = rules;
        }
        from.setVisible(!rules.isEmpty());
    }

    private static List<Rule> rules(Explanation next) {
        return next.rules().kaders().stream()
                .filter(kader -> kader.kind() != KaderKind.LAW)
                .map(DeviationPanel::rule)
                .toList();
    }

    private static Rule rule(Rules.Applied kader) {
        return new Rule(new KaderVersionId(kader.version()), kader.name());
    }

    /** Saves what is not known yet, whoever set it. */
    private void save(Rule rule, boolean yes) {
        if (yes ? known.add(rule.version()) : known.remove(rule.version())) {
            pen.act(() -> pen.tools().ruling().deviate(pen.traject(), pen.afweging(), rule.version(), yes));
        }
    }
}
