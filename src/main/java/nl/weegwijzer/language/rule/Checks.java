package nl.weegwijzer.language.rule;

import java.util.List;
import nl.weegwijzer.language.Rule;
import nl.weegwijzer.language.WordList;

/** Everything that is looked for, spelling and what is sensitive apart. */
public final class Checks {

    /** Each rule once; two share {@link Length}. */
    public static final List<Check> ALL = List.of(
            new Length(),
            new Passive(),
            new HelperChain(),
            new DoubleNegation(),
            new Tangle(),
            new Abbreviated(),
            new Listed(Rule.DIFFICULT_WORD, WordList.DIFFICULT),
            new Figures(),
            new Listed(Rule.VAGUE_TIME, WordList.VAGUE_TIME),
            new Listed(Rule.WOUNDING_WORD, WordList.WOUNDING),
            new Listed(Rule.SPELLING, WordList.MISTAKE),
            new Agreement(),
            new Subjects(),
            new Endings(),
            new Address());

    /** What a reader may not understand, and can be explained beside it. */
    public static final List<Check> HARD =
            List.of(new Abbreviated(), new Listed(Rule.DIFFICULT_WORD, WordList.DIFFICULT));

    private Checks() {}
}
