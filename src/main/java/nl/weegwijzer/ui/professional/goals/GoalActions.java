package nl.weegwijzer.ui.professional.goals;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.weegwijzer.goals.GoalState;
import nl.weegwijzer.goals.GoalSummary;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.ui.block.Announcer;
import nl.weegwijzer.ui.block.Lasting;
import nl.weegwijzer.ui.field.SeenWhenPressed;
import org.jspecify.annotations.Nullable;

/** What can be done with one goal; one form at a time, which stays open while it is being written. */
final class GoalActions extends Div {

    private static final long serialVersionUID = 1L;

    /** What can be done, in the order in which it is offered. */
    private enum Offer {
        YES,
        NO,
        COULD_NOT,
        REACHED,
        REACHED_WAITS,
        BACK,
        REWORD,
        STOP
    }

    private final transient Hand hand;
    private final boolean archived;
    private final Div buttons = new Div();
    private final Div place = new Div();
    private final transient Map<Offer, SeenWhenPressed> seen = new EnumMap<>(Offer.class);
    private final transient Lasting<Offer, Offer, Component> offers;
    private transient GoalSummary goal;
    private @Nullable Offer asked;
    private @Nullable GoalForm opened;
    /** The wording that stood there when the open form was asked for. */
    private int answersTo;

    GoalActions(Hand hand, GoalSummary goal, boolean archived) {
        this.hand = hand;
        this.goal = goal;
        this.archived = archived;
        offers = new Lasting<>(buttons, offer -> offer, this::offered, (_, _) -> {});
        buttons.addClassName("row");
        addClassNames("stack", "no-print");
        add(buttons, place);
    }

    /** Shows what can be done now. A button that stays is the same button: a press that is under way still counts. */
    void show(GoalSummary now) {
        goal = now;
        if (now.closed() || archived) {
            place.removeAll();
        }
        offers.show(offersOf(now));
        seen.values().forEach(button -> button.show(now.wording().revision()));
    }

    private List<Offer> offersOf(GoalSummary now) {
        if (now.closed() || archived) {
            return List.of();
        }
        boolean agreed = now.state() == GoalState.AGREED;
        boolean said = now.reached(Side.PROFESSIONAL).isPresent();
        return Stream.of(Offer.values())
                .filter(offer -> switch (offer) {
                    case YES, NO -> now.asks(Side.PROFESSIONAL);
                    case COULD_NOT -> now.asks(Side.CLIENT) && now.state() != GoalState.NOT_AGREED;
                    case REACHED -> agreed && !said;
                    case REACHED_WAITS -> agreed && said;
                    case BACK -> now.canGoBack();
                    case REWORD, STOP -> true;
                })
                .toList();
    }

    private Component offered(Offer offer) {
        return switch (offer) {
            case YES -> button(offer, text("GoalActions.yes"), this::agree, "main");
            case NO -> button(offer, text("GoalActions.no"), this::askWhyNot);
            case COULD_NOT -> button(offer, text("GoalActions.couldNot", hand.client()), this::askWhyCouldNot);
            case REACHED -> button(offer, text("GoalActions.reached"), this::reached);
            case REACHED_WAITS -> new Paragraph(text("GoalActions.reachedWaits", hand.client()));
            case BACK -> button(offer, text("GoalActions.back"), this::back);
            case REWORD -> button(offer, text("GoalActions.reword"), this::askWords);
            case STOP -> button(offer, text("GoalActions.stop"), this::askWhyStop);
        };
    }

    private NativeButton button(Offer offer, String words, IntConsumer act, String... more) {
        NativeButton button = new NativeButton(words);
        SeenWhenPressed pressed = SeenWhenPressed.of(button);
        seen.put(offer, pressed);
        button.addClickListener(_ -> act.accept(pressed.revision()));
        button.addClassName("button");
        button.addClassNames(more);
        return button;
    }

    private void agree(int revision) {
        hand.setting().agree(hand.traject(), goal.id(), revision);
        done(text("GoalActions.agreed"));
    }

    private void reached(int revision) {
        hand.setting().reached(hand.traject(), goal.id(), revision);
        done(text("GoalActions.saidReached"));
    }

    private void back(int revision) {
        goal.standing().ifPresent(agreed -> {
            hand.setting().reword(hand.traject(), goal.id(), revision, agreed.title(), agreed.why());
            done(text("GoalActions.reworded", hand.client()));
        });
    }

    private void askWhyNot(int seen) {
        ask(
                Offer.NO,
                seen,
                () -> why(Offer.NO, text("GoalActions.whyNot"), text("GoalActions.sendNo"), why -> {
                    hand.setting().disagree(hand.traject(), goal.id(), answersTo, why);
                    done(text("GoalActions.saidNo"));
                }));
    }

    private void askWhyCouldNot(int seen) {
        String question = text("GoalActions.whyCouldNot", hand.client());
        ask(
                Offer.COULD_NOT,
                seen,
                () -> why(Offer.COULD_NOT, question, text("GoalActions.sendCouldNot"), why -> {
                    hand.setting().couldNotAnswer(hand.traject(), goal.id(), answersTo, why);
                    done(text("GoalActions.saidCouldNot"));
                }));
    }

    private void askWhyStop(int seen) {
        ask(
                Offer.STOP,
                seen,
                () -> why(Offer.STOP, text("GoalActions.whyStop"), text("GoalActions.sendStop"), why -> {
                    hand.setting().stop(hand.traject(), goal.id(), why);
                    done(text("GoalActions.stopped"));
                }));
    }

    private GoalForm why(Offer offer, String question, String send, Consumer<String> sent) {
        return new ReasonForm(question, send, "doel/" + goal.id() + "/" + offer, sent, place::removeAll);
    }

    private void askWords(int seen) {
        ask(Offer.REWORD, seen, () -> {
            GoalSummary.Wording now = goal.wording();
            GoalWordsForm words = new GoalWordsForm(
                    text("GoalActions.sendWords"),
                    "doel/" + goal.id() + "/" + now.revision(),
                    new GoalWordsForm.Words(now.title(), now.why()));
            words.whenSent(written -> {
                hand.setting().reword(hand.traject(), goal.id(), answersTo, written.title(), written.why());
                done(text("GoalActions.reworded", hand.client()));
            });
            return words;
        });
    }

    /** Opens a form. One that is open keeps what was typed in it, and answers to what is seen there now. */
    private void ask(Offer offer, int seen, Supplier<GoalForm> form) {
        answersTo = seen;
        if (asked != offer || opened == null || !opened.isAttached()) {
            asked = offer;
            opened = form.get();
            place.removeAll();
            place.add(opened);
        }
        opened.begin();
    }

    /** Says what was done, and puts reading back at the goal. */
    private void done(String sentence) {
        place.removeAll();
        Announcer.say(sentence);
        hand.changed().run();
        getParent().ifPresent(panel -> panel.getElement().executeJs("window.weegwijzer.goTo(this)"));
    }
}
