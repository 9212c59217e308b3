package nl.weegwijzer.ui.professional.caseload;

import static java.util.Objects.requireNonNull;
import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.weegwijzer.afweging.publishing.Progress;
import nl.weegwijzer.conversation.waiting.TalkWaiting;
import nl.weegwijzer.goals.GoalWaiting;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.response.Waiting;
import nl.weegwijzer.response.choosing.ChoiceGlance;
import nl.weegwijzer.response.progress.WeighedAlong;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.ui.block.ActionLink;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.When;

/** What waits, row by row: for which client, about what, since when, and what to do. */
final class MatterTable extends CaseTable<Matter> {

    private static final long serialVersionUID = 1L;

    private final transient Clock clock;

    MatterTable(String id, String title, String none, Clock clock) {
        super(
                id,
                title,
                none,
                List.of(
                        text("MatterTable.client"),
                        text("MatterTable.subject"),
                        text("MatterTable.what"),
                        text("MatterTable.when"),
                        text("MatterTable.do")));
        this.clock = clock;
    }

    @Override
    NativeTableRow row(Matter matter) {
        TrajectSummary traject = matter.traject();
        return switch (matter) {
            case Matter.ReadFirst(var _, Waiting said) -> readFirst(traject, said);
            case Matter.Unread(var _, Waiting said) -> unread(traject, said);
            case Matter.Unanswered(var _, Waiting said) -> toAnswer(traject, said);
            case Matter.Proposed(var _, GoalWaiting goal) -> proposed(traject, goal);
            case Matter.Talk(var _, TalkWaiting talk) -> talk(traject, talk);
            case Matter.ToChoose(var _, Progress progress, ChoiceGlance choice) -> choosing(traject, progress, choice);
            case Matter.ToRead read -> toRead(read);
            case Matter.Opened(var _, Instant at) -> opened(traject, at);
            case Matter.WeighedSince since -> weighed(since);
            case Matter.ToDecide ready -> toDecide(ready);
            case Matter.Unpublished(var _, Progress progress) -> written(traject, progress);
            case Matter.Weighing(var _, Progress progress) -> weighing(traject, progress);
        };
    }

    private NativeTableRow toAnswer(TrajectSummary traject, Waiting said) {
        return said(traject, said, unanswered(said), text("MatterTable.answer"));
    }

    private NativeTableRow unread(TrajectSummary traject, Waiting said) {
        return said(traject, said, text("MatterTable.unread", said.unread()), text("MatterTable.read"));
    }

    private NativeTableRow readFirst(TrajectSummary traject, Waiting said) {
        Instant since = said.readFirst();
        return line(
                traject,
                text("MatterTable.readFirst"),
                text("MatterTable.readFirstMore"),
                since == null ? said.newestAt() : since,
                action(text("MatterTable.read"), DeskPaths.responses(traject.id()), traject));
    }

    private NativeTableRow said(TrajectSummary traject, Waiting said, String subject, String act) {
        String newest = said.newestWords().isEmpty()
                ? word(said.newestKind())
                : text("MatterTable.newest", word(said.newestKind()), shortened(said.newestWords()));
        return line(traject, subject, newest, said.newestAt(), action(act, DeskPaths.responses(traject.id()), traject));
    }

    /** How many wait, and by when they should hear once that day is near. */
    private String unanswered(Waiting said) {
        String many = text("MatterTable.unanswered", said.unanswered());
        LocalDate today = LegalDays.today(clock);
        if (said.late(today)) {
            return text("MatterTable.late", many, said.answerBy());
        }
        return said.soon(today) ? text("MatterTable.soon", many, said.answerBy()) : many;
    }

    private NativeTableRow proposed(TrajectSummary traject, GoalWaiting goal) {
        if (goal.scale()) {
            String what = text("MatterTable.scaleProposed", goal.title());
            String href = DeskPaths.scale(traject.id(), goal.goal());
            ActionLink act = action(text("MatterTable.scaleLook"), href, traject);
            return line(traject, text("MatterTable.scale"), what, goal.since(), act);
        }
        String what = text("MatterTable.proposed", goal.title());
        ActionLink act = action(text("MatterTable.goalLook"), DeskPaths.goals(traject.id()), traject);
        return line(traject, text("MatterTable.goal"), what, goal.since(), act);
    }

    private NativeTableRow talk(TrajectSummary traject, TalkWaiting talk) {
        String about = talk.question().isEmpty() ? text("MatterTable.talk") : talk.question();
        String href = DeskPaths.talk(traject.id(), talk.talk());
        String act = talk.heldAt() == null ? text("MatterTable.look") : text("MatterTable.read");
        Instant when = requireNonNull(talk.heldAt() == null ? talk.startsAt() : talk.heldAt());
        return line(traject, about, NextStep.of(talk, clock.instant()), when, action(act, href, traject));
    }

    private NativeTableRow choosing(TrajectSummary traject, Progress progress, ChoiceGlance choice) {
        String what = NextStep.of(choice, traject.clientName());
        String href = DeskPaths.choice(traject.id(), progress.afweging());
        ActionLink act = action(text("MatterTable.choose"), href, traject);
        return line(traject, question(progress), what, choice.at(), act);
    }

    private NativeTableRow opened(TrajectSummary traject, Instant at) {
        ActionLink act = action(text("MatterTable.look"), DeskPaths.traject(traject.id()), traject);
        return line(traject, text("MatterTable.opened"), text("MatterTable.openedMore"), at, act);
    }

    private NativeTableRow toRead(Matter.ToRead read) {
        String href = DeskPaths.secondReading(read.traject().id(), read.afweging());
        return line(
                read.traject(),
                read.question().isEmpty() ? text("MatterTable.noQuestion") : read.question(),
                text("MatterTable.toRead"),
                read.since(),
                action(text("MatterTable.readAlong"), href, read.traject()));
    }

    private NativeTableRow weighed(Matter.WeighedSince since) {
        String what = text("MatterTable.weighedSince", since.along().points());
        return weighed(since.traject(), since.progress(), since.along(), what);
    }

    private NativeTableRow toDecide(Matter.ToDecide ready) {
        String what = text("MatterTable.toDecide", ready.traject().clientName());
        return weighed(ready.traject(), ready.progress(), ready.along(), what);
    }

    private NativeTableRow weighed(TrajectSummary traject, Progress progress, WeighedAlong along, String what) {
        String href = DeskPaths.comparison(traject.id(), progress.afweging());
        return line(traject, question(progress), what, along.at(), action(text("MatterTable.compare"), href, traject));
    }

    private NativeTableRow written(TrajectSummary traject, Progress progress) {
        String stage = progress.published() == null
                ? text("MatterTable.draft")
                : text("MatterTable.changed", progress.published().number());
        String href = DeskPaths.afweging(traject.id(), progress.afweging());
        return line(
                traject,
                question(progress),
                stage,
                progress.changedAt(),
                action(text("MatterTable.write"), href, traject));
    }

    private NativeTableRow weighing(TrajectSummary traject, Progress progress) {
        String href = DeskPaths.afweging(traject.id(), progress.afweging());
        return line(
                traject,
                question(progress),
                text("MatterTable.weighing", traject.clientName()),
                progress.changedAt(),
                action(text("MatterTable.look"), href, traject));
    }

    private NativeTableRow line(TrajectSummary traject, String about, String what, Instant since, ActionLink act) {
        return cells(client(traject), new Span(about), new Span(what), new Span(When.was(since, clock)), act);
    }

    private static String question(Progress progress) {
        return progress.question().isEmpty() ? text("MatterTable.noQuestion") : progress.question();
    }

    /** The first words; the whole stands on the page of the responses. */
    private static String shortened(String words) {
        return words.length() <= 120 ? words : words.substring(0, words.offsetByCodePoints(0, 100)) + "…";
    }
}
