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

    private final String client;
    private final Paragraph state = new Paragraph();

    ToldPanel(Proof proof, LocalDate today, Consumer<@Nullable LocalDate> note) {
        client = proof.client();
        LocalDate told = proof.beforeOut().toldOn();
        Part part = new Part(text("ToldPanel.title", client), state, day(told, today, note));
        part.addClassNames("card", "stack", "no-print");
        say(told);
        add(part);
    }

    private DatePicker day(@Nullable LocalDate told, LocalDate today, Consumer<@Nullable LocalDate> note) {
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
        state.setText(told == null ? text("ToldPanel.notYet", client) : text("ToldPanel.told", client, told));
        state.setClassName("notice", told == null);
    }
}
