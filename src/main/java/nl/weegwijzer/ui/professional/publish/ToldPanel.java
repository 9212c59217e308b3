package nl.weegwijzer.ui.professional.publish;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.function.Consumer;
import nl.weegwijzer.ui.block.Announcer;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.field.Pickers;
import org.jspecify.annotations.Nullable;

/** Whether the client heard it from a person already, so that what they read is no surprise. Noted for the desk alone. */
final class ToldPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Proof proof;
    private final LocalDate today;
    private final Paragraph state = new Paragraph();

    ToldPanel(Proof proof, LocalDate today, Consumer<@Nullable LocalDate> note) {
        this.proof = proof;
        this.today = today;
        LocalDate told = proof.beforeOut().toldOn();
        Part part = new Part(text("ToldPanel.title"), state, day(told, note));
        part.addClassNames("card", "stack", "no-print");
        say(told);
        add(part);
    }

    private DatePicker day(@Nullable LocalDate told, Consumer<@Nullable LocalDate> note) {
        DatePicker day = Pickers.day(text("ToldPanel.day"));
        day.setId("verteld-op");
        day.setMax(today);
        day.setValue(told);
        day.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                note.accept(change.getValue());
                say(change.getValue());
                Announcer.say(state.getText());
            }
        });
        return day;
    }

    private void say(@Nullable LocalDate told) {
        boolean another = proof.toldOfAnother(told, today);
        state.setClassName("notice", told == null || another);
        if (told == null) {
            state.setText(text("ToldPanel.notYet", proof.client()));
        } else {
            state.setText(
                    another
                            ? text("ToldPanel.before", proof.client(), told)
                            : text("ToldPanel.told", proof.client(), told));
        }
    }
}
