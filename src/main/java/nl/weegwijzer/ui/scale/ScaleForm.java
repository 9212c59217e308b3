package nl.weegwijzer.ui.scale;

import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.weegwijzer.goals.scaling.AttainmentLevel;
import nl.weegwijzer.goals.scaling.NewScale;
import nl.weegwijzer.goals.scaling.Remark;
import nl.weegwijzer.goals.scaling.ScaleChecks;
import nl.weegwijzer.goals.scaling.ScaleSummary;
import nl.weegwijzer.goals.scaling.ScaleSummary.Scale;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.client.ActionButton;
import nl.weegwijzer.ui.client.Sending;
import nl.weegwijzer.ui.field.DraftKeeper;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.field.ErrorSummary.Problem;
import nl.weegwijzer.ui.field.Fields;
import nl.weegwijzer.ui.field.Pickers;
import org.jspecify.annotations.Nullable;

/**
 * Six levels in words on one thing that is counted, and when both look. What may not keep a rule is said once before it
 * is sent; sending it again as it is means that it is meant so.
 */
public final class ScaleForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ScaleHand hand;
    private final transient ScaleSummary summary;
    private final ErrorSummary errors;
    private final TextField measured = Fields.line(text("ScaleForm.measured"));
    private final Map<AttainmentLevel, TextField> levels = new EnumMap<>(AttainmentLevel.class);
    private final DatePicker starts = Pickers.day(text("ScaleForm.starts"));
    private final DatePicker ends = Pickers.day(text("ScaleForm.ends"));
    private final RadioButtonGroup<Integer> weeks = Fields.oneOf(text("ScaleForm.weeks"), List.of(1, 2, 4, 8));
    private final Div look = new Div();
    private final List<DraftKeeper> keepers = new ArrayList<>();
    private transient @Nullable NewScale looked;

    public ScaleForm(ScaleHand hand, ScaleSummary summary, ErrorSummary errors) {
        this.hand = hand;
        this.summary = summary;
        this.errors = errors;
        measured.setHelperText(text("ScaleForm.measuredHelp"));
        weeks.setItemLabelGenerator(many -> many == 1 ? text("ScaleForm.everyWeek") : text("ScaleForm.every", many));
        look.addClassName("stack");
        addClassNames("stack", "read");
        add(new Part(text("ScaleForm.what"), measured), steps(), moments(), look);
        add(new ActionButton(text("ScaleForm.send", hand.other()), this::send).main());
        Scale before = summary.proposed() == null ? summary.scale() : summary.proposed();
        if (before != null) {
            begin(before.content());
        }
        keep(measured, "geteld");
        levels.forEach((level, field) -> keep(field, level.name()));
    }

    /** Keeps what is typed; of every version of a scale on its own, as words of another version fit badly. */
    private void keep(TextField field, String what) {
        keepers.add(DraftKeeper.keep(field, "schaal-nieuw/" + hand.goal() + "/" + seen() + "/" + what));
    }

    private int seen() {
        return summary.latest();
    }

    private Part steps() {
        Part part = new Part(text("ScaleForm.levels"), new Paragraph(text("ScaleForm.levelsHelp")));
        part.addClassName("stack");
        for (AttainmentLevel level : List.of(AttainmentLevel.values()).reversed()) {
            TextField field = Fields.line(word(level));
            levels.put(level, field);
            part.add(field);
        }
        return part;
    }

    private Part moments() {
        List.of(starts, ends).forEach(day -> day.setAutoOpen(false));
        Part part = new Part(text("ScaleForm.moments"), starts, ends, weeks);
        part.addClassName("stack");
        return part;
    }

    private void begin(NewScale scale) {
        measured.setValue(scale.measured());
        levels.forEach((level, field) -> field.setValue(scale.level(level)));
        starts.setValue(scale.starts());
        ends.setValue(scale.ends());
        weeks.setValue(scale.everyWeeks());
    }

    private NewScale written() {
        Map<AttainmentLevel, String> words = new EnumMap<>(AttainmentLevel.class);
        levels.forEach((level, field) -> words.put(level, field.getValue()));
        Integer every = weeks.getValue();
        return new NewScale(measured.getValue(), words, starts.getValue(), ends.getValue(), every == null ? 0 : every);
    }

    private void send() {
        NewScale scale = written();
        List<Remark> remarks = ScaleChecks.of(scale, LocalDate.now(LegalDays.ZONE));
        boolean ready = errors.show(remarks.stream()
                .filter(remark -> remark.flaw().stops())
                .map(remark -> new Problem(Remarks.sentence(remark), field(remark)))
                .toList());
        if (ready && (remarks.isEmpty() || scale.equals(looked))) {
            Sending.attempt(errors, measured, () -> sent(scale)).ifPresent(hand.done());
        } else if (ready) {
            lookAgain(scale, remarks);
        }
    }

    private String sent(NewScale scale) {
        hand.scaling().propose(hand.traject(), hand.goal(), keepers.getFirst().submission(), seen(), scale);
        keepers.forEach(DraftKeeper::forget);
        return text("ScaleForm.sent", hand.other());
    }

    /** Explains what may be better; it can go as it is. */
    private void lookAgain(NewScale scale, List<Remark> remarks) {
        looked = scale;
        Part part = new Part(text("Remarks.title"), new Remarks(remarks), new Paragraph(text("ScaleForm.asItIs")));
        part.addClassName("notice");
        part.getElement().setAttribute("tabindex", "-1");
        look.removeAll();
        look.add(part);
        part.getElement().executeJs("window.weegwijzer.goTo(this)");
    }

    private Component field(Remark remark) {
        if (remark.level() != null) {
            return levels.getOrDefault(remark.level(), measured);
        }
        return switch (remark.flaw()) {
            case NO_START, START_TOO_FAR, STARTED_BEFORE -> starts;
            case NO_END, END_TOO_FAR, ENDS_BEFORE_START -> ends;
            case NO_RHYTHM -> weeks;
            default -> measured;
        };
    }
}
