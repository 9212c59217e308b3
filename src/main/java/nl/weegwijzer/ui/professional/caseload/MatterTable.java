package nl.weegwijzer.ui.professional.caseload;

import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.weegwijzer.afweging.Progress;
import nl.weegwijzer.goals.GoalWaiting;
import nl.weegwijzer.people.TrajectSummary;
import nl.weegwijzer.response.Waiting;
import nl.weegwijzer.response.comparison.WeighedAlong;
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
        String responses = DeskPaths.responses(traject.id());
        return switch (matter) {
            case Matter.Unread(var _, Waiting said) ->
                said(traject, said, text("MatterTable.read"), text("MatterTable.unread", said.unread()), responses);
            case Matter.Unanswered(var _, Waiting said) ->
                said(
                        traject,
                        said,
                        text("MatterTable.answer"),
                        text("MatterTable.unanswered", said.unanswered()),
                        responses);
            case Matter.Proposed(var _, GoalWaiting goal) ->
                cells(
                        client(traject),
                        new Span(text("MatterTable.goal")),
                        new Span(text("MatterTable.proposed", goal.title())),
                        when(goal.since()),
                        action(text("MatterTable.goalLook"), DeskPaths.goals(traject.id()), traject));
            case Matter.Unpublished(var _, Progress progress) ->
                written(traject, progress, text("MatterTable.write"), stage(progress));
            case Matter.Weighed(var _, Progress progress, WeighedAlong along) ->
                cells(
                        client(traject),
                        new Span(question(progress)),
                        new Span(text("MatterTable.weighed", traject.clientName(), along.points())),
                        when(along.at()),
                        action(
                                text("MatterTable.compare"),
                                DeskPaths.comparison(traject.id(), progress.afweging()),
                                traject));
            case Matter.Weighing(var _, Progress progress) ->
                written(
                        traject,
                        progress,
                        text("MatterTable.look"),
                        text("MatterTable.weighing", traject.clientName()));
        };
    }

    private NativeTableRow said(TrajectSummary traject, Waiting said, String act, String subject, String href) {
        String newest = said.newestWords().isEmpty()
                ? word(said.newestKind())
                : text("MatterTable.newest", word(said.newestKind()), shortened(said.newestWords()));
        return cells(
                client(traject),
                new Span(subject),
                new Span(newest),
                when(said.newestAt()),
                action(act, href, traject));
    }

    private NativeTableRow written(TrajectSummary traject, Progress progress, String act, String what) {
        String href = DeskPaths.afweging(traject.id(), progress.afweging());
        return cells(
                client(traject),
                new Span(question(progress)),
                new Span(what),
                when(progress.changedAt()),
                action(act, href, traject));
    }

    private static String question(Progress progress) {
        return progress.question().isEmpty() ? text("MatterTable.noQuestion") : progress.question();
    }

    private static String stage(Progress progress) {
        return progress.published() == null
                ? text("MatterTable.draft")
                : text("MatterTable.changed", progress.published().number());
    }

    private Component when(Instant moment) {
        return new Span(When.was(moment, clock));
    }

    /** The first words; the whole stands on the page of the responses. */
    private static String shortened(String words) {
        return words.length() <= 120 ? words : words.substring(0, words.offsetByCodePoints(0, 100)) + "…";
    }
}
