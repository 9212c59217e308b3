package nl.weegwijzer.ui.client.choosing;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.response.choosing.Choosing;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.ui.client.ActionButton;
import nl.weegwijzer.ui.client.HelpAtOnce;
import nl.weegwijzer.ui.client.Sending;
import nl.weegwijzer.ui.field.DraftKeeper;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.field.ErrorSummary.Problem;
import nl.weegwijzer.ui.field.Fields;

/** Which of the options the client wants, and why; nothing is chosen beforehand. */
final class WantForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Together now;
    private final transient Choosing choosing;
    private final ErrorSummary errors;
    private final transient Runnable afterwards;
    private final RadioButtonGroup<ItemId> options;
    private final TextArea why = Fields.area(text("WantForm.why"));
    private final DraftKeeper keeper;

    WantForm(Together now, Choosing choosing, ErrorSummary errors, Runnable afterwards) {
        this.now = now;
        this.choosing = choosing;
        this.errors = errors;
        this.afterwards = afterwards;
        options = Fields.oneOf(
                text("WantForm.which"),
                now.explanation().options().stream().map(Explanation.Option::id).toList());
        options.setItemLabelGenerator(now::name);
        why.setHelperText(text("WantForm.mayStayEmpty"));
        keeper = DraftKeeper.keep(why, "kiezen/" + now.afweging());
        addClassName("stack");
        add(options, why, new HelpAtOnce(), new ActionButton(text("WantForm.send"), this::send).main());
    }

    private void send() {
        if (options.isEmpty()) {
            errors.show(List.of(new Problem(text("WantForm.choose"), options)));
            return;
        }
        ItemId option = options.getValue();
        int version = now.choice().version();
        Sending.attempt(errors, why, () -> {
                    choosing.want(now.traject(), keeper.submission(), now.afweging(), version, option, why.getValue());
                    return option;
                })
                .ifPresent(_ -> {
                    keeper.forget();
                    afterwards.run();
                });
    }
}
