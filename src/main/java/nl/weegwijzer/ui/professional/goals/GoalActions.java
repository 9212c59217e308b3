package nl.weegwijzer.ui.professional.goals;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import nl.weegwijzer.goals.GoalState;
import nl.weegwijzer.goals.GoalSummary;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.ui.block.Announcer;

/** What can be done with one goal; one form at a time, which stays open while it is being written. */
final class GoalActions extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Hand hand;
    private final boolean archived;
    private final Div buttons = new Div();
    private final Div form = new Div();
    private transient GoalSummary goal;

    GoalActions(Hand hand, GoalSummary goal, boolean archived) {
        this.hand = hand;
        this.goal = goal;
        this.archived = archived;
        buttons.addClassName("row");
        addClassNames("stack", "no-print");
        add(buttons, form);
    }

    void show(GoalSummary now) {
        goal = now;
        buttons.removeAll();
        if (now.closed() || archived) {
            form.removeAll();
            return;
        }
        offerAnswers(now);
        if (now.state() == GoalState.AGREED) {
            showReached(now);
        }
        button(text("GoalActions.reword"), this::askWords);
        button(text("GoalActions.stop"), this::askWhyStop);
    }

    private void offerAnswers(GoalSummary now) {
        if (now.asks(Side.PROFESSIONAL)) {
            button(text("GoalActions.yes"), this::agree).addClassName("main");
            button(text("GoalActions.no"), this::askWhyNot);
        }
        if (now.asks(Side.CLIENT) && now.state() != GoalState.NOT_AGREED) {
            button(text("GoalActions.couldNot", hand.client()), this::askWhyCouldNot);
        }
    }

    private void showReached(GoalSummary now) {
        if (now.reached(Side.PROFESSIONAL).isPresent()) {
            buttons.add(new Paragraph(text("GoalActions.reachedWaits", hand.client())));
        } else {
            button(text("GoalActions.reached"), this::reached);
        }
    }

    private NativeButton button(String words, Runnable act) {
        NativeButton button = new NativeButton(words, _ -> act.run());
        button.addClassName("button");
        buttons.add(button);
        return button;
    }

    private void agree() {
        hand.setting().agree(hand.traject(), goal.id(), goal.wording().revision());
        done(text("GoalActions.agreed"));
    }

    private void reached() {
        hand.setting().reached(hand.traject(), goal.id(), goal.wording().revision());
        done(text("GoalActions.saidReached"));
    }

    private void askWhyNot() {
        int seen = goal.wording().revision();
        ask(new ReasonForm(
                text("GoalActions.whyNot"),
                text("GoalActions.sendNo"),
                why -> {
                    hand.setting().disagree(hand.traject(), goal.id(), seen, why);
                    done(text("GoalActions.saidNo"));
                },
                form::removeAll));
    }

    private void askWhyCouldNot() {
        int seen = goal.wording().revision();
        ask(new ReasonForm(
                text("GoalActions.whyCouldNot", hand.client()),
                text("GoalActions.sendCouldNot"),
                why -> {
                    hand.setting().couldNotAnswer(hand.traject(), goal.id(), seen, why);
                    done(text("GoalActions.saidCouldNot"));
                },
                form::removeAll));
    }

    private void askWhyStop() {
        ask(new ReasonForm(
                text("GoalActions.whyStop"),
                text("GoalActions.sendStop"),
                why -> {
                    hand.setting().stop(hand.traject(), goal.id(), why);
                    done(text("GoalActions.stopped"));
                },
                form::removeAll));
    }

    private void askWords() {
        int seen = goal.wording().revision();
        GoalWordsForm words = new GoalWordsForm(
                text("GoalActions.sendWords"),
                "doel/" + goal.id() + "/" + seen,
                new GoalWordsForm.Words(goal.wording().title(), goal.wording().why()));
        words.whenSent(written -> {
            hand.setting().reword(hand.traject(), goal.id(), seen, written.title(), written.why());
            done(text("GoalActions.reworded", hand.client()));
        });
        form.removeAll();
        form.add(words);
        words.begin();
    }

    private void ask(ReasonForm reason) {
        form.removeAll();
        form.add(reason);
        reason.begin();
    }

    /** Says what was done, and puts reading back at the goal. */
    private void done(String sentence) {
        form.removeAll();
        Announcer.say(sentence);
        hand.changed().run();
        getParent().ifPresent(panel -> panel.getElement().executeJs("window.weegwijzer.goTo(this)"));
    }
}
