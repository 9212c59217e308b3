package nl.weegwijzer.ui.professional.joint;

import static nl.weegwijzer.ui.text.Texts.day;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.text.ListFormat;
import java.text.ListFormat.Style;
import java.text.ListFormat.Type;
import java.util.List;
import nl.weegwijzer.jointplan.JointPlan;
import nl.weegwijzer.jointplan.JointPlan.Believed;
import nl.weegwijzer.jointplan.JointPlanOverview.Insight;
import nl.weegwijzer.jointplan.PlanHint;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.ui.block.Part;
import org.jspecify.annotations.Nullable;

/**
 * The goal and its behaviour, what to think about, and each element with what is done on it. News changes what is read;
 * what is being filled in stays.
 */
final class InsightPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient JointHand hand;
    private final String client;
    private final Div head = new Div();
    private final transient List<ElementPanel> elements;
    private final Div form = new Div();

    InsightPanel(JointHand hand, Insight insight, String client) {
        this.hand = hand;
        this.client = client;
        this.elements = hand.elements().stream()
                .map(element -> new ElementPanel(hand, element))
                .toList();
        Part parts = new Part(text("InsightPanel.elements"));
        parts.addClassName("stack");
        elements.forEach(parts::add);
        head.addClassName("stack");
        addClassName("stack");
        add(head, parts, form);
        ask();
        show(insight);
    }

    /** Shows how it stands now. */
    void show(Insight insight) {
        JointPlan plan = insight.plan();
        head.removeAll();
        head.add(
                new Paragraph(text("InsightPanel.goal", plan.title())),
                new Paragraph(text("InsightPanel.behaviour", plan.behaviour())),
                new Paragraph(believed(plan.belief(), client)));
        if (!insight.hints().isEmpty()) {
            head.add(new Part(text("InsightPanel.think"), hints(insight)));
        }
        elements.forEach(element -> element.show(insight));
    }

    /** Asks what somebody does, with nothing filled in. */
    private void ask() {
        form.removeAll();
        if (!hand.archived()) {
            form.add(new Part(text("ContributeForm.title"), new ContributeForm(hand, this::ask)));
        }
    }

    private static String believed(@Nullable Believed belief, String client) {
        if (belief == null) {
            return text("InsightPanel.notAsked", client);
        }
        String on = day(LegalDays.of(belief.at()));
        return belief.mark() == null
                ? text("InsightPanel.doesNotKnow", client, on)
                : text("InsightPanel.believes", client, belief.mark(), on);
    }

    private UnorderedList hints(Insight insight) {
        UnorderedList list = new UnorderedList();
        insight.hints().stream()
                .filter(hint -> hint.kind() != PlanHint.Kind.EMPTY)
                .forEach(hint -> list.add(new ListItem(sentence(hint))));
        List<String> empty = insight.hints().stream()
                .filter(hint -> hint.kind() == PlanHint.Kind.EMPTY)
                .map(hint -> hand.name(String.valueOf(hint.element())))
                .toList();
        if (!empty.isEmpty()) {
            list.add(new ListItem(text(
                    "InsightPanel.empty",
                    ListFormat.getInstance(getLocale(), Type.STANDARD, Style.FULL)
                            .format(empty))));
        }
        return list;
    }

    private String sentence(PlanHint hint) {
        return switch (hint.kind()) {
            case ONLY_A_SANCTION -> text("InsightPanel.onlyASanction");
            case SANCTION_WHILE_BELIEF_IS_LOW -> text("InsightPanel.sanctionWhileLow");
            case SANCTION_WITHOUT_ASKING -> text("InsightPanel.sanctionUnasked");
            case OPPOSING -> text("InsightPanel.opposing", String.valueOf(hint.one()), String.valueOf(hint.other()));
            case EMPTY -> throw new IllegalStateException("said once for all");
        };
    }
}
