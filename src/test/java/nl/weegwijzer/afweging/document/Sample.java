package nl.weegwijzer.afweging.document;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.weegwijzer.afweging.Advice;
import nl.weegwijzer.afweging.AdviceUse;
import nl.weegwijzer.afweging.Change;
import nl.weegwijzer.afweging.Change.Lean;
import nl.weegwijzer.afweging.Change.Move;
import nl.weegwijzer.afweging.Change.Quote;
import nl.weegwijzer.afweging.Change.Text;
import nl.weegwijzer.afweging.Change.Turn;
import nl.weegwijzer.afweging.DecisionBy;
import nl.weegwijzer.afweging.DecisionRoom;
import nl.weegwijzer.afweging.Direction;
import nl.weegwijzer.afweging.DocumentKind;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.afweging.Explanation.Factor;
import nl.weegwijzer.afweging.Explanation.Information;
import nl.weegwijzer.afweging.Explanation.Objection;
import nl.weegwijzer.afweging.Explanation.Option;
import nl.weegwijzer.afweging.Explanation.Story;
import nl.weegwijzer.afweging.Rules;
import nl.weegwijzer.afweging.Term;
import nl.weegwijzer.afweging.Weight;
import org.jspecify.annotations.Nullable;

/** An explanation in the making; it begins as one of which hardly anything was written down. */
public final class Sample {

    int template = Explanation.CURRENT_TEMPLATE;
    DocumentKind kind = DocumentKind.DECISION;
    DecisionRoom room = DecisionRoom.NONE;
    String question = "Moet u weer een formulier invullen?";
    String opening = "";
    String outcome = "Ja. U vult elke maand het formulier in.";
    List<String> meaning = List.of();
    List<String> nextSteps = List.of();
    List<String> fixed = List.of("De wet zegt dat het elke maand moet.");
    List<String> reasons = List.of();
    List<String> ifNot = List.of();
    List<Factor> factors = List.of();
    List<Option> options = List.of();
    List<Information> information = List.of();
    Rules rules = new Rules(List.of("Participatiewet, artikel 17."), List.of());
    DecisionBy decisionBy = new DecisionBy("", "", "", "", "", null, "");

    @Nullable
    Objection objection;

    @Nullable
    Change change;

    List<Term> glossary = List.of();

    /** The second version of a decision, in which the words of the client moved something. Invented people. */
    public static Sample decided() {
        Sample sample = open();
        sample.room = DecisionRoom.LIMITED;
        sample.opening = "Beste Jaap, wij spraken elkaar op 1 oktober 2026. Hier leest u wat wij kozen, en waarom.";
        sample.outcome = "U start op maandag 2 november 2026 op een leerwerkplek. Dat duurt 3 maanden.";
        sample.meaning = List.of(
                "U werkt 3 ochtenden per week, van 9.30 tot 12.30 uur.",
                "Uw uitkering blijft gelijk. U krijgt uw reiskosten terug.");
        sample.nextSteps =
                List.of("Samira belt u op donderdag 29 oktober 2026.", "Op 2 november gaat zij de eerste keer mee.");
        sample.fixed = List.of("Een leerwerkplek duurt hoogstens 3 maanden.");
        sample.ifNot = List.of("Lukt de leerwerkplek niet? Dan zoeken wij samen iets anders.");
        sample.reasons = List.of(
                "Op een leerwerkplek merkt u snel wat wél lukt.",
                "Er is hier bijna geen werk meer voor drukkers.",
                "De tijden passen bij de school van uw dochter.");
        sample.options = SampleItems.options(true);
        sample.information = SampleItems.information();
        sample.rules = new Rules(
                List.of("De gemeente moet u helpen bij het vinden van werk. Participatiewet, artikel 7."),
                List.of("Een training in een groep paste de vorige keer niet bij u."));
        sample.decisionBy = SampleItems.people();
        sample.objection = new Objection(
                LocalDate.of(2026, 11, 23),
                List.of("Gemeente Lindebeek, afdeling Bezwaar", "Postbus 10, 1234 AB Lindebeek"));
        sample.change = SampleItems.change();
        return sample;
    }

    /** The same with everything that an explanation can hold. */
    static Sample full() {
        Sample sample = decided();
        sample.factors = SampleItems.ownedFactors();
        sample.options = SampleItems.livedOptions();
        sample.rules = SampleItems.kaders();
        sample.decisionBy = SampleItems.advised();
        sample.change = SampleItems.wholeChange();
        sample.glossary = List.of(new Term("Leerwerkplek", "Een plek waar u werkt en leert."));
        return sample;
    }

    /** The same with everything that an explanation could hold when template 2 was made. */
    static Sample ofTemplate2() {
        Sample sample = full();
        sample.template = 2;
        sample.ifNot = List.of();
        sample.change = SampleItems.changeOfTemplate2();
        return sample;
    }

    /** The same afweging before anything was chosen. */
    public static Sample open() {
        Sample sample = new Sample();
        sample.room = DecisionRoom.TOGETHER;
        sample.question = "Welke training past bij u?";
        sample.outcome = "";
        sample.nextSteps = List.of("Wij praten hierover op donderdag 29 oktober 2026.");
        sample.fixed = List.of();
        sample.factors = SampleItems.factors();
        sample.options = SampleItems.options(false);
        sample.rules = new Rules(List.of(), List.of());
        sample.decisionBy = new DecisionBy("", "Samira Haddou, adviseur", "Gemeente Lindebeek", "", "", null, "");
        return sample;
    }

    /** Everything that people can write is this one text. */
    public static Sample saying(String text) {
        List<String> line = List.of(text);
        Sample sample = new Sample();
        sample.room = DecisionRoom.LIMITED;
        sample.question = text;
        sample.opening = text;
        sample.outcome = text;
        sample.meaning = line;
        sample.nextSteps = line;
        sample.fixed = line;
        sample.reasons = line;
        sample.ifNot = line;
        sample.factors = List.of(SampleItems.factor(1, text, text, Weight.HEAVY, Direction.FOR, text, line, text));
        sample.options = List.of(new Option(SampleItems.id(21), text, line, line, false, line, line, line));
        sample.information = List.of(new Information(SampleItems.id(31), text, text, text, null, false));
        sample.rules = new Rules(line, line, List.of(SampleItems.kader(text, line, true)), line, text, text);
        sample.decisionBy =
                new DecisionBy(text, text, text, text, text, new Advice(line, AdviceUse.DEPARTED, line), text);
        sample.objection = new Objection(LocalDate.of(2026, 11, 23), line);
        sample.change = new Change(
                line,
                List.of(new Move(text, Weight.LIGHT, Weight.HEAVY, line)),
                List.of(new Quote(UUID.fromString("00000000-0000-7000-8000-000000000099"), text)),
                List.of(new Turn(text, Turn.Kind.CAME)),
                List.of(Text.OUTCOME),
                List.of(text),
                List.of(new Lean(text, Direction.FOR, text)));
        sample.glossary = List.of(new Term(text, text));
        return sample;
    }

    /** As many factors as one likes. */
    public void factors(int many) {
        factors = IntStream.rangeClosed(1, many)
                .mapToObj(n -> SampleItems.factor(
                        n,
                        "Punt " + n,
                        "",
                        Weight.NORMAL,
                        Direction.NEITHER,
                        "",
                        List.of("U kunt 4 uur per dag werken."),
                        ""))
                .toList();
    }

    public Explanation published() {
        return new Explanation(
                template,
                change == null ? 1 : 2,
                LocalDate.of(2026, 10, 15),
                kind,
                room,
                new Story(question, opening, outcome, meaning, nextSteps, fixed, reasons, ifNot),
                factors,
                options,
                information,
                rules,
                decisionBy,
                objection,
                change,
                glossary);
    }
}
