package nl.weegwijzer.ui.client.talk;

import static nl.weegwijzer.ui.text.Texts.reason;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.BiConsumer;
import nl.weegwijzer.conversation.ConversationSummary;
import nl.weegwijzer.conversation.ConversationSummary.Item;
import nl.weegwijzer.shared.Refusal;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.ui.block.Announcer;
import nl.weegwijzer.ui.block.Lasting;
import nl.weegwijzer.ui.client.ActionButton;
import nl.weegwijzer.ui.client.Cards;
import nl.weegwijzer.ui.client.HelpAtOnce;
import nl.weegwijzer.ui.field.DraftKeeper;
import nl.weegwijzer.ui.field.Emptying;
import nl.weegwijzer.ui.field.Fields;
import nl.weegwijzer.ui.field.OneAct;
import nl.weegwijzer.ui.field.WhenPressed;

/** At most three questions of the client. Three good ones are offered; each can be asked as it is. */
final class QuestionsPanel extends Div {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 3;

    private final Paragraph left = new Paragraph();
    private final UnorderedList offered = new UnorderedList();
    private final transient Lasting<String, String, ListItem> offers =
            new Lasting<>(offered, question -> question, question -> new ListItem(offer(question)), (_, _) -> {});
    private final Div asking = new Div();
    private final Div after = new Div();
    private boolean held;
    private final TextArea words = Fields.area(text("QuestionsPanel.own"));
    private final Div given = new Div();
    private final ActionButton send;
    private final transient WhenPressed pressed;
    private final DraftKeeper keeper;
    private final transient BiConsumer<SubmissionId, String> ask;

    QuestionsPanel(ConversationSummary talk, BiConsumer<SubmissionId, String> ask) {
        this.ask = ask;
        keeper = DraftKeeper.keep(words, "gesprek/" + talk.standing().id());
        offered.addClassNames("bare", "stack-s");
        asking.addClassName("stack");
        send = new ActionButton(text("QuestionsPanel.send"), () -> {});
        pressed = WhenPressed.of(send, words);
        send.addClickListener(_ -> send());
        given.add(new Paragraph(text("QuestionsPanel.good")), offered, Cards.small(text("QuestionsPanel.source")));
        given.addClassName("stack");
        asking.add(given, words, new HelpAtOnce(), send);
        addClassNames("stack", "no-print");
        after.setVisible(false);
        add(left, asking, after);
        show(talk);
    }

    /** The talk was held, or called off, while she may be writing: her words stay, with where they can still go. */
    void end(String late, String message, Runnable nothingWritten) {
        held = true;
        List.of(left, given, send).forEach(part -> part.setVisible(false));
        after.add(new Paragraph(late), Cards.link(text("QuestionsPanel.message"), "", message));
        after.setVisible(true);
        // Only in the browser: words that are under way to a field that the server shut would be put back to nothing.
        words.getElement().executeJs("this.readonly = true; return this.value").then(String.class, written -> {
            if (written.isBlank()) {
                nothingWritten.run();
            } else {
                Announcer.say(late);
            }
        });
    }

    void show(ConversationSummary talk) {
        if (held) {
            return;
        }
        long more = MOST - talk.questions();
        left.setText(more > 0 ? text("QuestionsPanel.left", more) : text("QuestionsPanel.enough"));
        asking.setVisible(more > 0);
        List<String> asked = talk.items().stream().map(Item::words).toList();
        offers.show(
                good().stream().filter(question -> !asked.contains(question)).toList());
    }

    private ActionButton offer(String question) {
        ActionButton button = OneAct.on(new ActionButton(question, () -> {}), press -> {
            ask.accept(press, question);
            Announcer.say(text("QuestionsPanel.asked"));
        });
        button.setAriaLabel(text("QuestionsPanel.offer", question));
        return button;
    }

    private static List<String> good() {
        return List.of(
                text("QuestionsPanel.possible"), text("QuestionsPanel.goodAndLess"), text("QuestionsPanel.forMe"));
    }

    private void send() {
        String typed = pressed.words();
        words.setInvalid(false);
        try {
            ask.accept(keeper.submission(), typed);
        } catch (Refusal refusal) {
            words.setErrorMessage(reason(refusal));
            words.setInvalid(true);
            words.focus();
            return;
        }
        keeper.confirm(typed);
        Emptying.after(words, typed);
        Announcer.say(text("QuestionsPanel.asked"));
    }
}
