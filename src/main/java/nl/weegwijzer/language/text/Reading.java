package nl.weegwijzer.language.text;

import java.util.Set;

/**
 * What a word can be.
 *
 * @param tags the tags of the Dutch part-of-speech dictionary, for instance {@code WKW:VTD:ONV}
 * @param lemmas the words it can be a form of
 */
public record Reading(Set<String> tags, Set<String> lemmas) {

    static final Reading NONE = new Reading(Set.of(), Set.of());

    private boolean has(String prefix) {
        return tags.stream().anyMatch(tag -> tag.startsWith(prefix));
    }

    public boolean isKnown() {
        return !tags.isEmpty();
    }

    public boolean isVerb() {
        return has("WKW:") && !has("WKW:ODW");
    }

    /** Can be nothing but a verb. */
    public boolean isOnlyVerb() {
        return isKnown() && tags.stream().allMatch(tag -> tag.startsWith("WKW:"));
    }

    /** A past participle as it stands in a verb group: "aangepast". */
    public boolean isParticiple() {
        return has("WKW:VTD:ONV");
    }

    /** A participle before a noun: "aangepaste". */
    public boolean isInflectedParticiple() {
        return has("WKW:VTD:VRB") || has("WKW:ODW:VRB");
    }

    /** An infinitive; in Dutch also the plural of the present tense. */
    public boolean isInfinitive() {
        return has("WKW:TGW:INF");
    }

    /** A verb in the present or past of one person. */
    public boolean isSingular() {
        return has("WKW:TGW:1EP") || has("WKW:TGW:3EP") || has("WKW:VLT:1EP");
    }

    /** Can be the verb that goes with the subject. */
    public boolean isFinite() {
        return has("WKW:TGW") || has("WKW:VLT");
    }

    public boolean isNoun() {
        return has("ZNW:");
    }

    public boolean isAdjective() {
        return has("BNW:");
    }

    public boolean isFirstName() {
        return has("ENM:PER:FST");
    }

    public boolean isLastName() {
        return has("ENM:PER:LST");
    }

    public boolean isPlace() {
        return has("ENM:LOC");
    }

    /** Some word that is not only a name. */
    public boolean isCommon() {
        return tags.stream().anyMatch(tag -> !tag.startsWith("ENM"));
    }
}
