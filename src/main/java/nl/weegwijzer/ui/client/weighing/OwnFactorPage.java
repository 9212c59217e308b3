package nl.weegwijzer.ui.client.weighing;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.weegwijzer.response.comparison.WeighingAlong;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.client.ActionButton;
import nl.weegwijzer.ui.client.Cards;
import nl.weegwijzer.ui.client.HelpAtOnce;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.client.Sending;
import nl.weegwijzer.ui.client.WhileOpen;
import nl.weegwijzer.ui.field.DraftKeeper;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.field.Fields;
import nl.weegwijzer.ui.shell.ClientLayout;

/** The last question: whether anything else counts. What is named is asked about next. */
@Route(value = Paths.EXPLANATION + "/wegen/eigen", layout = ClientLayout.class)
@RolesAllowed("CLIENT")
class OwnFactorPage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient StepsReading reading;
    private final transient WeighingAlong along;

    OwnFactorPage(StepsReading reading, WeighingAlong along) {
        this.reading = reading;
        this.along = along;
        addClassNames("read", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Steps steps = reading.steps(Paths.traject(event), Paths.afweging(event));
        List<Step> own = steps.all().stream().filter(Step::own).toList();
        ErrorSummary errors = new ErrorSummary();
        removeAll();
        add(
                back(steps),
                errors,
                new Headline(own.isEmpty() ? text("OwnFactorPage.question") : text("OwnFactorPage.more"))
                        .at(text("OwnFactorPage.step", steps.total(), steps.total())));
        if (!own.isEmpty()) {
            add(named(own));
        }
        add(WhileOpen.form(new Paragraph(text("OwnFactorPage.example")), form(steps, errors)));
    }

    private Component form(Steps steps, ErrorSummary errors) {
        TextField name = Fields.line(text("OwnFactorPage.name"));
        name.setHelperText(text("OwnFactorPage.mayStayEmpty"));
        DraftKeeper keeper = DraftKeeper.keep(name, "eigen/" + steps.afweging());
        Runnable next = () -> {
            if (name.getValue().isBlank()) {
                Paths.go(steps.checkPath());
            } else {
                save(steps, errors, name, keeper);
            }
        };
        Div form = new Div(name, new HelpAtOnce(), new ActionButton(text("OwnFactorPage.next"), next).main());
        form.addClassName("stack");
        return form;
    }

    private void save(Steps steps, ErrorSummary errors, TextField name, DraftKeeper keeper) {
        Sending.attempt(errors, name, () -> along.ownFactor(steps.traject(), steps.afweging(), name.getValue()))
                .ifPresent(item -> {
                    keeper.forget();
                    Paths.go(asks(steps, item));
                });
    }

    /** Where it is asked how important it is, be it new or named before. */
    private String asks(Steps before, ItemId item) {
        List<Step> now = reading.steps(before.traject(), before.afweging()).all();
        int place = now.stream().map(Step::item).toList().indexOf(item);
        return Paths.weigh(before.traject(), before.afweging()) + "/" + (place + 1);
    }

    private static Component named(List<Step> own) {
        UnorderedList names = new UnorderedList();
        own.forEach(step -> {
            ListItem line = new ListItem();
            line.getElement().appendChild(Cards.written(step.name()));
            names.add(line);
        });
        return new Div(new Paragraph(text("OwnFactorPage.named")), names);
    }

    private static Trail back(Steps steps) {
        int last = steps.all().size();
        return last == 0
                ? new Trail(text("OwnFactorPage.toExplanation"), Paths.explanation(steps.traject(), steps.afweging()))
                : new Trail(text("OwnFactorPage.toStep", last), steps.path(last));
    }
}
