package nl.weegwijzer.ui.professional.caseload;

import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.weegwijzer.afweging.publishing.Progress;
import nl.weegwijzer.goals.GoalWaiting;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.response.Waiting;
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
            case Matter.ToRead read -> toRead(read);
            case Matter.Opened(var _, Instant at) -> opened(traject, at);
            case Matter.WeighedSince(var _, Progress progress, WeighedAlong along) ->
                weighed(traject, progress, along, text("MatterTable.weighedSince", along.points()));
            case Matter.ToDecide(var _, Progress progress, WeighedAlong along) ->
                weighed(traject, progress, along, text("MatterTable.toDecide", traject.clientName()));
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
        return line(
                traject,
                text("MatterTable.goal"),
                text("MatterTable.proposed", goal.title()),
                goal.since(),
                action(text("MatterTable.goalLook"), DeskPaths.goals(traject.id()), traject));
    }

    private NativeTableRow opened(TrajectSummary traject, Instant at) {
        return line(
                traject,
                text("MatterTable.opened"),
                text("MatterTable.openedMore"),
                at,
                action(text("MatterTable.look"), DeskPaths.traject(traject.id()), traject));
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
