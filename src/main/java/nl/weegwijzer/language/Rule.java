package nl.weegwijzer.language;

/** What a hint is about. The sentence that says why stands under {@code Rule.<NAME>}. */
public enum Rule {
    /** More than 15 words; 12 is the aim. */
    LONG_SENTENCE,
    /** More than 10 sentences or 100 words. */
    LONG_PARAGRAPH,
    /** Hides who does it: "wordt aangepast", "is besloten". */
    PASSIVE,
    /** A chain of helper verbs: "zou kunnen worden". */
    HELPER_CHAIN,
    /** Two times no: "niet onmogelijk". */
    DOUBLE_NEGATION,
    /** A clause within a clause, or words that belong together far apart. */
    TANGLED_CLAUSE,
    /** Not written out: "i.v.m.", "WIA". */
    ABBREVIATION,
    /** There is a plainer word. */
    DIFFICULT_WORD,
    /** An image or expression that is not meant as it stands. */
    FIGURATIVE,
    /** No day, week or date: "binnenkort". */
    VAGUE_TIME,
    /** A label that can hurt. */
    WOUNDING_WORD,
    /** The reader is never spoken to; points at nothing. */
    NO_ADDRESS,
    /** Spelling or grammar. */
    SPELLING,
    /** A citizen service number. */
    SENSITIVE_BSN,
    /** A diagnosis or medication. */
    SENSITIVE_DIAGNOSIS,
    /** The name of someone else. */
    SENSITIVE_THIRD_PARTY,
    /** A phone number. */
    SENSITIVE_PHONE;

    /** Whether it warns for what should perhaps not be written at all. */
    public boolean isSensitive() {
        return name().startsWith("SENSITIVE");
    }

    /** Under which key the sentence stands that says why. */
    public String key() {
        return "Rule." + name();
    }
}
