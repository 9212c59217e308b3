package nl.weegwijzer.afweging.document;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.weegwijzer.afweging.BroughtInBy;
import nl.weegwijzer.afweging.Direction;
import nl.weegwijzer.afweging.Explanation.Change;
import nl.weegwijzer.afweging.Explanation.DecisionBy;
import nl.weegwijzer.afweging.Explanation.Factor;
import nl.weegwijzer.afweging.Explanation.Information;
import nl.weegwijzer.afweging.Explanation.Move;
import nl.weegwijzer.afweging.Explanation.Option;
import nl.weegwijzer.afweging.Explanation.Quote;
import nl.weegwijzer.afweging.Origin;
import nl.weegwijzer.afweging.Weight;
import nl.weegwijzer.shared.ItemId;

/** What lay on the table in the {@link Sample}s. */
final class SampleItems {

    private static final String PLACE = "Leerwerkplek";

    private SampleItems() {}

    static ItemId id(int n) {
        return new ItemId(UUID.fromString("00000000-0000-7000-8000-%012d".formatted(n)));
    }

    static Factor factor(
            int n, String name, String about, Weight weight, Direction direction, String towards, List<String> why) {
        return new Factor(
                id(n),
                name,
                about,
                weight,
                direction,
                towards,
                BroughtInBy.PROFESSIONAL,
                Origin.PROFESSIONAL_JUDGEMENT,
                why);
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
                        List.of(
                                "U zei dat solliciteren nu niet lukt. Op een leerwerkplek oefent u in kleine stappen.")),
                new Factor(
                        id(2),
                        "Hoe laat u kunt beginnen",
                        "",
                        Weight.HEAVY,
                        Direction.AGAINST,
                        "Groepstraining solliciteren",
                        BroughtInBy.CLIENT,
                        Origin.CLIENT_WISH,
                        List.of("U brengt uw dochter om 8.30 uur naar school.", "De training begint om 8 uur.")),
                new Factor(
                        id(3),
                        "Welke hulp er is",
                        "Niet alle hulp is overal te krijgen.",
                        Weight.NORMAL,
                        Direction.NEITHER,
                        "",
                        BroughtInBy.ORGANISATION,
                        Origin.POLICY,
                        List.of("De gemeente betaalt een leerwerkplek van 3 maanden.")),
                new Factor(
                        id(4),
                        "Werken met machines",
                        "",
                        Weight.LIGHT,
                        Direction.FOR,
                        "",
                        BroughtInBy.EMPLOYER,
                        Origin.EMPLOYER,
                        List.of()),
                new Factor(
                        id(5),
                        "Wat mensen om u heen vinden",
                        "Steunen zij u, of juist niet?",
                        Weight.NOT_COUNTED,
                        Direction.NEITHER,
                        "",
                        BroughtInBy.SOMEONE_ELSE,
                        Origin.CLIENT_WISH,
                        List.of("U vroeg ons om dit niet te laten meetellen.")));
    }

    static List<Option> options(boolean decided) {
        return List.of(
                new Option(
                        id(21),
                        PLACE,
                        List.of("U leert door te doen.", "U begint met kleine stappen."),
                        List.of("U begint met werk dat u nog niet kent."),
                        decided,
                        List.of()),
                new Option(
                        id(22),
                        "Groepstraining solliciteren",
                        List.of("U oefent met anderen."),
                        List.of("U zit in een klas. Dat wilt u liever niet."),
                        false,
                        decided ? List.of("Deze training paste de vorige keer niet bij u.") : List.of()),
                new Option(
                        id(23),
                        "Nu niets doen",
                        List.of("U heeft eerst rust."),
                        List.of("U bent dan langer zonder werk."),
                        false,
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
                "Brief van 12 oktober 2026, kenmerk 2026-118");
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
}
