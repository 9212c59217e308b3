package nl.weegwijzer.ui.client.home;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import nl.weegwijzer.conversation.ConversationGlance;
import nl.weegwijzer.goals.GoalSummary.Glance;
import nl.weegwijzer.response.progress.Explained;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.ActionLink;
import nl.weegwijzer.ui.client.Cards;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.talk.Subjects;

/** "Dit kunt u nu doen": the one filled block of the overview. */
final class NowBlock extends Section {

    private static final long serialVersionUID = 1L;

    private final transient TrajectId traject;
    private final H2 title = new H2();
    private final Element about = Cards.written("");
    private final ActionLink go = new ActionLink("", "").main();

    NowBlock(TrajectId traject, Todo todo) {
        this.traject = traject;
        Paragraph now = new Paragraph(text("NowBlock.title"));
        now.addClassName("small");
        title.setId("nu");
        Paragraph more = new Paragraph();
        more.getElement().appendChild(about);
        addClassNames("now", "stack-s");
        getElement().setAttribute("aria-labelledby", "nu");
        add(now, title, more, go);
        show(todo);
    }

    /** Says what can be done now; who stands on the link keeps standing there. */
    void show(Todo todo) {
        setVisible(!(todo instanceof Todo.Nothing));
        switch (todo) {
            case Todo.Nothing() -> {}
            case Todo.Confirm() -> confirm();
            case Todo.Read(Explained explained) -> read(explained);
            case Todo.Feel(Explained explained) -> feel(explained);
            case Todo.Choose(Explained explained) -> choose(explained);
            case Todo.Weigh(Explained explained) -> weigh(explained);
            case Todo.SeeAnswer(long many) -> answered(many);
            case Todo.AnswerGoal(Glance goal) -> goal(goal);
            case Todo.ReadRecord(ConversationGlance talk) -> read(talk);
            case Todo.Prepare(ConversationGlance talk) ->
                talk(text("NowBlock.prepare"), text("NowBlock.prepareGo"), talk);
            case Todo.SaySomething() -> say();
        }
    }

    private void confirm() {
        write(
                text("NowBlock.confirm"),
                text("NowBlock.confirmMore"),
                text("NowBlock.confirmGo"),
                Paths.confirm(traject));
    }

    private void read(Explained explained) {
        boolean first = explained.number() == 1;
        write(
                first ? text("NowBlock.read") : text("NowBlock.readAgain"),
                explained.question(),
                text("NowBlock.readGo"),
                explained.neverRead()
                        ? Paths.before(traject, explained.afweging())
                        : Paths.explanation(traject, explained.afweging()));
    }

    private void read(ConversationGlance talk) {
        talk(text("NowBlock.record"), text("NowBlock.recordGo"), talk);
    }

    private void feel(Explained explained) {
        write(
                text("NowBlock.feel"),
                explained.question(),
                text("NowBlock.feelGo"),
                Paths.afterTalk(traject, explained.afweging()));
    }

    private void choose(Explained explained) {
        write(
                text("NowBlock.choose"),
                explained.question(),
                text("NowBlock.chooseGo"),
                Paths.choose(traject, explained.afweging()));
    }

    private void weigh(Explained explained) {
        boolean begun = explained.answered() > 0;
        write(
                begun ? text("NowBlock.weighOn") : text("NowBlock.weigh"),
                explained.question(),
                begun ? text("NowBlock.weighOnGo") : text("NowBlock.weighGo"),
                Paths.weigh(traject, explained.afweging()));
    }

    private void answered(long many) {
        write(
                text("NowBlock.answered", many),
                text("NowBlock.answeredMore"),
                text("NowBlock.answeredGo"),
                Paths.messages(traject));
    }

    private void goal(Glance goal) {
        write(text("NowBlock.goal"), goal.title(), text("NowBlock.goalGo"), Paths.goal(traject, goal.id()));
    }

    private void talk(String what, String goOn, ConversationGlance talk) {
        String when = talk.appointment() == null ? "" : Subjects.meeting(talk.appointment());
        write(what, when, goOn, Paths.talk(traject, talk.id()));
    }

    private void say() {
        write(text("NowBlock.say"), text("NowBlock.sayMore"), text("NowBlock.sayGo"), Paths.message(traject));
    }

    private void write(String what, String whatAbout, String goOn, String path) {
        title.setText(what);
        about.setText(whatAbout);
        go.setText(goOn);
        go.setHref(path);
    }
}
