package nl.weegwijzer.language;

/** The word lists that the coach works with. */
public enum WordList {
    /** Official or difficult words with a plainer one. */
    DIFFICULT("difficult"),
    /** Abbreviations with what they stand for. */
    ABBREVIATION("abbreviations"),
    /** Abbreviations that everyone knows: they stay silent. */
    HOUSEHOLD("household"),
    /** Figures of speech, some with plain words. */
    FIGURE("figures"),
    /** Things that can be touched: beside one of them a figure of speech is meant as it stands. */
    LITERAL("literal"),
    /** Times without a date. */
    VAGUE_TIME("vague-times"),
    /** Labels that can hurt, with a kinder wording. */
    WOUNDING("wounding"),
    /** Diagnoses and medication. */
    DIAGNOSIS("diagnoses"),
    /** Words before a name that say it is somebody: "zus", "dokter". */
    RELATION("relations"),
    /** First names that are somebody, with no word before them. */
    FIRST_NAME("first-names"),
    /** Names of organisations and places, and whatever else with a capital is nobody. */
    SILENT_NAME("silent-names"),
    /** Words of the field that the spelling dictionary lacks. */
    FIELD("field"),
    /** Mistakes that the grammar checker does not know, with what is right. */
    MISTAKE("mistakes");

    private final String file;

    WordList(String file) {
        this.file = file;
    }

    String resource() {
        return "/language/" + file + ".txt";
    }
}
