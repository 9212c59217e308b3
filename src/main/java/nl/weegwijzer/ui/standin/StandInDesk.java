package nl.weegwijzer.ui.standin;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.weegwijzer.people.traject.StandingIn;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.block.Receipt;
import nl.weegwijzer.ui.client.ActionButton;
import nl.weegwijzer.ui.field.ErrorSummary;

/** Who stands in as it is now, and after each act anew, with a receipt of that act. */
public final class StandInDesk extends Div {

    private static final long serialVersionUID = 1L;

    private final String means;
    private final LocalDate today;
    private final transient Supplier<StandIns> reading;
    private final transient Appointing appointing;
    private final transient Consumer<PersonId> ending;

    /** Lets a colleague stand in; see {@link StandingIn#appoint}. */
    public interface Appointing {
        void appoint(PersonId colleague, LocalDate from, LocalDate until, String because);
    }

    /**
     * @param means what standing in is, to whoever sits at this desk
     * @param today the first day that is offered
     * @param reading how it stands now
     * @param ending ends it before its last day
     */
    public StandInDesk(
            String means,
            LocalDate today,
            Supplier<StandIns> reading,
            Appointing appointing,
            Consumer<PersonId> ending) {
        this.means = means;
        this.today = today;
        this.reading = reading;
        this.appointing = appointing;
        this.ending = ending;
        addClassName("stack");
        show(new Receipt());
    }

    private void show(Receipt receipt) {
        StandIns now = reading.get();
        ErrorSummary errors = new ErrorSummary();
        removeAll();
        add(
                receipt,
                errors,
                new Headline(text("StandInDesk.title", now.traject().clientName())));
        add(new Paragraph(means), stays(now));
        if (now.traject().archivedAt() == null) {
            add(new Part(text("StandInForm.title"), form(now, errors)));
        }
    }

    private StandInForm form(StandIns now, ErrorSummary errors) {
        return new StandInForm(
                errors, today, now.colleagues(), appointing, name -> again(text("StandInForm.done", name)));
    }

    private Component stays(StandIns now) {
        Div cards = new Div();
        cards.addClassName("stack");
        now.stays().forEach(stay -> cards.add(card(stay)));
        if (now.stays().isEmpty()) {
            cards.add(new Paragraph(text("StandInDesk.none")));
        }
        return cards;
    }

    private Component card(StandingIn.Stay stay) {
        Div card = new Div(
                new Paragraph(text("StandInDesk.stay", stay.name(), stay.from(), stay.until())),
                new Paragraph(stay.because()),
                new ActionButton(text("StandInDesk.end", stay.name()), () -> {
                    ending.accept(stay.id());
                    again(text("StandInDesk.ended", stay.name()));
                }));
        card.addClassNames("card", "stack-s");
        return card;
    }

    private void again(String done) {
        Receipt receipt = new Receipt();
        show(receipt);
        receipt.show(done);
    }
}
