package nl.weegwijzer.conversation.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.Weight;
import nl.weegwijzer.conversation.agenda.Clash.Named;
import nl.weegwijzer.conversation.agenda.Help.Topic;
import nl.weegwijzer.conversation.agenda.Sources.Weighed;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.response.About;
import nl.weegwijzer.response.ResponseId;
import nl.weegwijzer.response.ResponseKind;
import nl.weegwijzer.response.Said;
import nl.weegwijzer.response.comparison.Comparison;
import nl.weegwijzer.response.comparison.Feeling;
import nl.weegwijzer.response.comparison.Importance;
import nl.weegwijzer.response.comparison.SideBySide.Row;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgendaTest {

    private static final AfwegingId ID = AfwegingId.create();

    @Test
    void proposesTheThreeLargestDifferencesAndNoMore() {
        List<Row> rows = List.of(apart("Klas"), apart("Machines"), apart("Reizen"), apart("Uren"), seen("Geld"));

        assertThat(Agenda.of(from(weighed(rows, false, false))))
                .extracting(Proposal::words)
                .containsExactly("Klas", "Machines", "Reizen");
    }

    @Test
    void putsSubjectsInTheOrderInWhichTheyAreTalkedAbout() {
        Said wish = said(ResponseKind.WISH, null, "Ik wil buiten werken.");
        Clash clash = clash("Snel en rustig");
        Sources all =
                new Sources(weighed(List.of(apart("Klas")), true, true), List.of(wish), List.of(clash), Set.of("Klas"));

        assertThat(Agenda.of(all))
                .extracting(Proposal::subject)
                .containsExactly(Subject.NOT_UNDERSTOOD, Subject.GAP, Subject.CLASH, Subject.OPEN, Subject.OPTIONS);
        assertThat(Agenda.of(all)).extracting(Proposal::tender).containsExactly(false, true, false, false, false);
    }

    @Test
    void saysOnceThatSomethingWasNotUnderstoodAndLeavesOutNoWords() {
        Weighed weighed = weighed(List.of(), true, false);
        Said silent = said(ResponseKind.NOT_UNDERSTOOD, About.version(ID, 1), "");
        Said spoken = said(ResponseKind.NOT_UNDERSTOOD, About.version(ID, 1), "Waarom geen leerwerkplek?");

        assertThat(Agenda.of(new Sources(weighed, List.of(silent, spoken), List.of(), Set.of())))
                .extracting(Proposal::words)
                .containsExactly("Welke training past?", "Waarom geen leerwerkplek?");
    }

    @Test
    void namesBothGoalsOfAClashAndThenWhyWhereThatFits() {
        String endless = "x".repeat(Words.TEXT);
        Sources clashes = new Sources(null, List.of(), List.of(clash("Snel en rustig"), clash(endless)), Set.of());

        assertThat(Agenda.of(clashes))
                .extracting(Proposal::words)
                .containsExactly("“Snel werk” – “Rust thuis”: Snel en rustig", "“Snel werk” – “Rust thuis”");
    }

    @Test
    void hasNothingToProposeWhereNothingDiffers() {
        assertThat(Agenda.of(from(weighed(List.of(seen("Geld")), false, false))))
                .isEmpty();
        assertThat(Agenda.of(from(null))).isEmpty();
    }

    @Test
    void helpsWithTheFirstDifferenceBeforeAnythingElse() {
        Help help = Help.with(List.of(
                        new Topic("Uw vraag", Because.NOT_UNDERSTOOD, false),
                        new Topic("Reizen", Because.IMPOSED, false),
                        new Topic("Klas", Because.MISSED, false)))
                .orElseThrow();

        assertThat(help.words()).isEqualTo("Reizen");
        assertThat(help.because()).isEqualTo(Because.IMPOSED);
        assertThat(help.pitfall()).isEqualTo("PIT_CONVINCE");
        assertThat(help.techniques()).startsWith("CT_ROLL_WITH").doesNotContain("CT_NO_HARD_CONFRONT");
    }

    @Test
    void goesGentlyWhereItTouchesOnWhatSomebodyCan() {
        assertThat(techniques(Because.IMPOSED, true)).startsWith("CT_NO_HARD_CONFRONT");
        assertThat(techniques(Because.OVERESTIMATED, false)).startsWith("CT_NO_HARD_CONFRONT", "CT_BAD_NEWS");
        assertThat(Help.with(List.of())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Because.class)
    void hasOnePitfallAndAFewTechniquesForEverything(Because because) {
        assertThat(Help.with(List.of(new Topic("Iets", because, true)))).hasValueSatisfying(help -> {
            assertThat(help.pitfall()).startsWith("PIT_");
            assertThat(help.techniques()).hasSizeBetween(2, 4).doesNotHaveDuplicates();
        });
    }

    private static Clash clash(String why) {
        return new Clash(
                new Named(new GoalId(UUID.randomUUID()), "Snel werk"),
                new Named(new GoalId(UUID.randomUUID()), "Rust thuis"),
                why);
    }

    private static List<String> techniques(Because because, boolean tender) {
        return Help.with(List.of(new Topic("Iets", because, tender)))
                .orElseThrow()
                .techniques();
    }

    private static Sources from(@Nullable Weighed weighed) {
        return new Sources(weighed, List.of(), List.of(), Set.of());
    }

    private static Weighed weighed(List<Row> rows, boolean notUnderstood, boolean open) {
        return new Weighed(ID, "Welke training past?", rows, notUnderstood, open);
    }

    private static Row apart(String name) {
        return row(name, Weight.NOT_COUNTED, Importance.VERY, Feeling.NOT);
    }

    private static Row seen(String name) {
        return row(name, Weight.NORMAL, Importance.IMPORTANT, Feeling.NORMAL);
    }

    private static Row row(String name, Weight weight, Importance important, Feeling felt) {
        Comparison comparison = Comparison.of(weight, important, felt);
        return new Row(ItemId.create(), name, false, true, weight, null, important, felt, comparison);
    }

    private static Said said(ResponseKind kind, @Nullable About about, String words) {
        return new Said(
                new ResponseId(UUID.randomUUID()),
                kind,
                words,
                about,
                "",
                "",
                new Said.Author("Jaap Veenstra", null),
                Instant.EPOCH,
                LocalDate.EPOCH,
                null,
                0,
                null,
                null,
                null);
    }
}
