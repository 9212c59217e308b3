package nl.weegwijzer.ui.professional.responses;

import static nl.weegwijzer.ui.text.Texts.moment;
import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import nl.weegwijzer.response.Said;
import nl.weegwijzer.ui.block.Quote;
import nl.weegwijzer.ui.professional.ClientWords;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.Strong;
import nl.weegwijzer.ui.professional.Tag;
import org.jspecify.annotations.Nullable;

/** One thing that the client said, what came of it, and the form to answer it. */
final class ResponsePanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Replying replying;
    private final boolean archived;
    private final Div outcome = new Div();
    private final Paragraph overtaken = new Paragraph(text("ResponsePanel.overtaken"));
    private final AnswerForm form;
    private final CreditRow credit;
    private final NativeButton read = new NativeButton(text("ResponsePanel.read"), _ -> markRead());
    private final NativeButton again = new NativeButton(text("ResponsePanel.again"), _ -> openForm());
    private transient Said said;

    ResponsePanel(Replying replying, Clock clock, Inbox inbox, Said said, Runnable changed) {
        this.replying = replying;
        this.archived = inbox.archived();
        this.said = said;
        form = new AnswerForm(replying, said, changed);
        credit = new CreditRow(replying, said, inbox.places(said));
        read.addClassName("button");
        again.addClassNames("plain", "link-target");
        outcome.addClassName("stack-s");
        overtaken.addClassName("notice");
        overtaken.setVisible(false);
        setId(DeskPaths.anchor(said.id()));
        addClassNames("card", "stack");
        add(words(inbox, said, clock), read, outcome, credit, again, overtaken, form);
        form.setVisible(said.answer() == null && !archived);
        show(said);
    }

    /** Their words, quietly marked when they had better be read first. */
    private static ClientWords words(Inbox inbox, Said said, Clock clock) {
        ClientWords words = new ClientWords(said, clock);
        if (inbox.first(said)) {
            words.addComponentAsFirst(new Div(Tag.strong(text("ResponsePanel.readFirst"))));
        }
        return words;
    }

    /** It was there on arrival, which counts as read: nothing is left to say. */
    void readOnArrival() {
        read.setVisible(false);
    }

    /** Shows what became of it; what is being typed stays. */
    void show(Said now) {
        boolean elsewhere = now.answers() > said.answers();
        said = now;
        form.seen(now);
        if (elsewhere && form.untouched()) {
            form.setVisible(false);
        }
        overtaken.setVisible(form.isVisible() && (elsewhere || overtaken.isVisible()));
        read.setVisible(now.unread() && !archived);
        again.setVisible(now.answer() != null && !form.isVisible() && !archived);
        showOutcome();
        credit.show(now, archived);
    }

    private void showOutcome() {
        outcome.removeAll();
        Said.Answer answer = said.answer();
        if (answer == null) {
            outcome.add(new Paragraph(text("ResponsePanel.before", said.answerBy())));
            return;
        }
        Paragraph what = new Paragraph(new Strong(word(answer.outcome())));
        what.add(" " + text("ResponsePanel.by", answer.by(), moment(answer.at())));
        outcome.add(what);
        if (!answer.words().isEmpty()) {
            outcome.add(new Quote(answer.words()));
        }
        showEnough(said.enough());
        showLedTo(said.ledTo());
    }

    private void showLedTo(Said.@Nullable LedTo ledTo) {
        if (ledTo != null) {
            outcome.add(new Paragraph(text("ResponsePanel.ledTo", ledTo.version())));
        }
    }

    private void showEnough(Said.@Nullable Enough enough) {
        if (enough == null) {
            return;
        }
        String whose = said.client();
        Paragraph says = new Paragraph();
        says.add(
                enough.enough()
                        ? new Span(text("ResponsePanel.enough", whose))
                        : new Strong(text("ResponsePanel.notEnough", whose, said.answerBy())));
        outcome.add(says);
        if (!enough.words().isEmpty()) {
            outcome.add(new Quote(enough.words()));
        }
    }

    private void openForm() {
        form.setVisible(true);
        again.setVisible(false);
        form.begin();
    }

    private void markRead() {
        replying.read(said);
        read.setVisible(false);
    }
}
