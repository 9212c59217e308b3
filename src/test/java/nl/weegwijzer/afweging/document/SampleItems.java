package nl.weegwijzer.afweging.document;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.weegwijzer.afweging.Advice;
import nl.weegwijzer.afweging.AdviceUse;
import nl.weegwijzer.afweging.BroughtInBy;
import nl.weegwijzer.afweging.Change;
import nl.weegwijzer.afweging.Change.Lean;
import nl.weegwijzer.afweging.Change.Move;
import nl.weegwijzer.afweging.Change.Quote;
import nl.weegwijzer.afweging.Change.Text;
import nl.weegwijzer.afweging.Change.Turn;
import nl.weegwijzer.afweging.DecisionBy;
import nl.weegwijzer.afweging.Direction;
import nl.weegwijzer.afweging.Explanation.Factor;
import nl.weegwijzer.afweging.Explanation.Information;
import nl.weegwijzer.afweging.Explanation.Option;
import nl.weegwijzer.afweging.Origin;
import nl.weegwijzer.afweging.Rules;
import nl.weegwijzer.afweging.Weight;
import nl.weegwijzer.kader.KaderKind;
import nl.weegwijzer.shared.ItemId;

/** What lay on the table in the {@link Sample}s. */
final class SampleItems {

    private static final String PLACE = "Leerwerkplek";

    private SampleItems() {}

    static ItemId id(int n) {
        return new ItemId(UUID.fromString("00000000-0000-7000-8000-%012d".formatted(n)));
    }

    static Factor factor(
            int n,
            String name,
            String about,
            Weight weight,
            Direction direction,
            String towards,
            List<String> why,
            String owner) {
        return new Factor(
                id(n),
                name,
                about,
                weight,
                direction,
                towards,
                BroughtInBy.PROFESSIONAL,
                Origin.PROFESSIONAL_JUDGEMENT,
                why,
                owner);
    }

    static List<Factor> factors() {
        return List.of(
                new Factor(
                        id(1),
                        "Vertrouwen dat het u lukt",
                        "Denkt u dat u het kunt?",
                        Weight.HEAVY,
                        Direction.FOR,
                        PLACE,
                        BroughtInBy.TOGETHER,
                        Origin.PROFESSIONAL_JUDGEMENT,
                        List.of("U zei dat solliciteren nu niet lukt. Op een leerwerkplek oefent u in kleine stappen."),
                        ""),
                new Factor(
                        id(2),
                        "Hoe laat u kunt beginnen",
                        "",
                        Weight.HEAVY,
                        Direction.AGAINST,
                        "Groepstraining solliciteren",
                        BroughtInBy.CLIENT,
                        Origin.CLIENT_WISH,
                        List.of("U brengt uw dochter om 8.30 uur naar school.", "De training begint om 8 uur."),
                        ""),
                new Factor(
                        id(3),
                        "Welke hulp er is",
                        "Niet alle hulp is overal te krijgen.",
                        Weight.NORMAL,
                        Direction.NEITHER,
                        "",
                        BroughtInBy.ORGANISATION,
                        Origin.POLICY,
                        List.of("De gemeente betaalt een leerwerkplek van 3 maanden."),
                        ""),
                new Factor(
                        id(4),
                        "Werken met machines",
                        "",
                        Weight.LIGHT,
                        Direction.FOR,
                        "",
                        BroughtInBy.EMPLOYER,
                        Origin.EMPLOYER,
                        List.of(),
                        ""),
                new Factor(
                        id(5),
                        "Wat mensen om u heen vinden",
                        "Steunen zij u, of juist niet?",
                        Weight.NOT_COUNTED,
                        Direction.NEITHER,
                        "",
                        BroughtInBy.SOMEONE_ELSE,
                        Origin.CLIENT_WISH,
                        List.of("U vroeg ons om dit niet te laten meetellen."),
                        ""));
    }

    static List<Option> options(boolean decided) {
        return List.of(
                new Option(
                        id(21),
                        PLACE,
                        List.of("U leert door te doen.", "U begint met kleine stappen."),
                        List.of("U begint met werk dat u nog niet kent."),
                        decided,
                        List.of(),
                        List.of(),
                        List.of()),
                new Option(
                        id(22),
                        "Groepstraining solliciteren",
                        List.of("U oefent met anderen."),
                        List.of("U zit in een klas. Dat wilt u liever niet."),
                        false,
                        decided ? List.of("Deze training paste de vorige keer niet bij u.") : List.of(),
                        List.of(),
                        List.of()),
                new Option(
                        id(23),
                        "Nu niets doen",
                        List.of("U heeft eerst rust."),
                        List.of("U bent dan langer zonder werk."),
                        false,
                        List.of(),
                        List.of(),
                        List.of()));
    }

    static List<Information> information() {
        return List.of(
                new Information(id(31), "Gesprek met u", "Gesprek", "Uzelf", LocalDate.of(2026, 10, 1), true),
                new Information(
                        id(32),
                        "Verslag van de groepstraining",
                        "Dossier",
                        "Bureau Opstap",
                        LocalDate.of(2026, 5, 4),
                        false),
                new Information(id(33), "Cijfers over werk in deze regio", "", "", null, true));
    }

    static DecisionBy people() {
        return new DecisionBy(
                "Ruud Bakker, teammanager",
                "Samira Haddou, adviseur",
                "Gemeente Lindebeek",
                "Brief van 12 oktober 2026, kenmerk 2026-118",
                "",
                null,
                "");
    }

    static Change change() {
        return new Change(
                List.of("U begint om 9.30 uur, niet om 8 uur."),
                List.of(
                        new Move("Hoe laat u kunt beginnen", Weight.LIGHT, Weight.HEAVY),
                        new Move("Werken met machines", null, Weight.LIGHT),
                        new Move("Vaardigheden", Weight.NORMAL, null)),
                List.of(new Quote(
                        UUID.fromString("00000000-0000-7000-8000-000000000099"),
                        "Om 8 uur beginnen lukt mij niet. Ik breng mijn dochter naar school.")));
    }

    /** The factor that comes from policy, with who made that choice. */
    static List<Factor> ownedFactors() {
        return factors().stream()
                .map(factor -> factor.origin() == Origin.POLICY ? owned(factor, "De gemeenteraad") : factor)
                .toList();
    }

    private static Factor owned(Factor factor, String owner) {
        return new Factor(
                factor.id(),
                factor.name(),
                factor.about(),
                factor.weight(),
                factor.direction(),
                factor.towards(),
                factor.broughtInBy(),
                factor.origin(),
                factor.why(),
                owner);
    }

    /** Each option with what it is like to live with, and one that both chose although it became something else. */
    static List<Option> livedOptions() {
        return options(true).stream()
                .map(option -> new Option(
                        option.id(),
                        option.name(),
                        option.advantages(),
                        option.disadvantages(),
                        option.chosen(),
                        option.whyNot(),
                        List.of("Na een ochtend werken rust u thuis uit."),
                        option.whyNot().isEmpty() ? List.of() : List.of("De groep zit vol tot juni.")))
                .toList();
    }

    static Rules.Applied kader(String name, List<String> lines, boolean deviated) {
        return new Rules.Applied(
                UUID.fromString("00000000-0000-7000-8000-000000000041"),
                2,
                KaderKind.POLICY,
                name,
                lines,
                lines,
                name,
                name,
                LocalDate.of(2026, 1, 2),
                deviated);
    }

    /** A law that was kept to, and a way of working that was deviated from. */
    static Rules kaders() {
        return new Rules(
                List.of("U moet ons vertellen wat er verandert."),
                List.of("Een training in een groep paste de vorige keer niet bij u."),
                List.of(
                        new Rules.Applied(
                                UUID.fromString("00000000-0000-7000-8000-000000000042"),
                                1,
                                KaderKind.LAW,
                                "Hulp bij het vinden van werk",
                                List.of("De gemeente moet u helpen bij het vinden van werk."),
                                List.of("Welke hulp dat is, kiezen wij samen."),
                                "De Tweede Kamer",
                                "Participatiewet, artikel 7",
                                LocalDate.of(2015, 1, 1),
                                false),
                        new Rules.Applied(
                                UUID.fromString("00000000-0000-7000-8000-000000000043"),
                                3,
                                KaderKind.PRACTICE,
                                "Eerst een training in een groep",
                                List.of("Wij beginnen meestal met een training in een groep."),
                                List.of("Het mag anders als een groep niet past."),
                                "Ruud Bakker, teammanager",
                                "Werkwijze van het team, punt 4",
                                LocalDate.of(2026, 1, 2),
                                true)),
                List.of("Participatiewet, artikel 7"),
                "Ruud Bakker, teammanager",
                "U volgt de training bij een bureau.");
    }

    static DecisionBy advised() {
        return new DecisionBy(
                "Ruud Bakker, teammanager",
                "Samira Haddou, adviseur",
                "Gemeente Lindebeek",
                "Brief van 12 oktober 2026, kenmerk 2026-118",
                "Pieter Hoekstra, arbeidsdeskundige",
                new Advice(
                        List.of("Bureau Opstap adviseert om met 5 ochtenden te beginnen."),
                        AdviceUse.DEPARTED,
                        List.of("U wilt rustig beginnen. Daarom zijn het er 3.")),
                "https://mijn.lindebeek.nl/brieven?kenmerk=2026-118&jaar=2026");
    }

    static Change wholeChange() {
        return new Change(
                List.of("U begint om 9.30 uur, niet om 8 uur."),
                List.of(new Move(
                        "Hoe laat u kunt beginnen",
                        Weight.LIGHT,
                        Weight.HEAVY,
                        List.of("U brengt uw dochter om 8.30 uur naar school."))),
                change().because(),
                Stream.of(Turn.Kind.values()).map(kind -> new Turn(PLACE, kind)).toList(),
                List.of(Text.values()),
                List.of("Reistijd", PLACE),
                List.of(
                        new Lean("Reistijd", Direction.AGAINST, PLACE),
                        new Lean("Leren", Direction.FOR, ""),
                        new Lean("Rust", Direction.NEITHER, "")));
    }

    /** What could change when template 2 was made. */
    static Change changeOfTemplate2() {
        Change whole = wholeChange();
        return new Change(
                whole.summary(),
                whole.moves(),
                whole.because(),
                whole.options(),
                List.of(
                        Text.DECIDED,
                        Text.OPEN_AGAIN,
                        Text.OUTCOME,
                        Text.MEANING,
                        Text.NEXT_STEPS,
                        Text.FIXED,
                        Text.RULES,
                        Text.DEVIATION,
                        Text.LAST_DAY,
                        Text.REASONS,
                        Text.INFORMATION),
                whole.reworded(),
                List.of());
    }
}
