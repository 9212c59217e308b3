package nl.weegwijzer.language.words;

import java.util.List;
import nl.weegwijzer.language.text.Token;

/** One word of an entry: the forms it can take. */
record Element(List<String> forms) {

    static final Element NONE = new Element(List.of());

    /** Stands for whoever the text is about. */
    private static final String PERSON = "@wie";

    private static final List<String> PERSONS =
            List.of(("=u =uw =je =jij =jouw =hij =hem =haar =ze =zij =ik =iemand klant cliënt persoon man"
                            + " vrouw werknemer kandidaat deelnemer mensen betrokkene medewerker jongere gezin")
                    .split(" "));

    /** Stands for every word that says whose it is. */
    private static final String OWN = "uw";

    private static final List<String> OWNERS =
            List.of("=uw =je =jouw =mijn =m'n =zijn =z'n =haar =d'r =hun =ons =onze =jullie".split(" "));

    static Element of(String written) {
        return new Element(
                switch (written) {
                    case PERSON -> PERSONS;
                    case OWN -> OWNERS;
                    default -> List.of(written.split("/"));
                });
    }

    /** Longer words are rarer; what stands for many words is not rare at all. */
    int rarity() {
        return forms == PERSONS || forms == OWNERS
                ? 0
                : forms.stream().mapToInt(String::length).min().orElse(0);
    }

    boolean matches(Token token) {
        for (String form : forms) {
            if (matches(form, token)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(String form, Token token) {
        if (form.startsWith("=")) {
            return token.lower().equals(form.substring(1));
        }
        if (form.endsWith("*")) {
            return token.lower().startsWith(form.substring(0, form.length() - 1));
        }
        if (form.startsWith("*")) {
            return token.lower().endsWith(form.substring(1));
        }
        return token.lower().equals(form) || token.reading().lemmas().contains(form);
    }
}
