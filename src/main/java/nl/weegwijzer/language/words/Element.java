package nl.weegwijzer.language.words;

import java.util.List;
import nl.weegwijzer.language.text.Token;

/** One word of an entry: the forms it can take. */
record Element(List<String> forms) {

    static Element of(String written) {
        return new Element(List.of(written.split("/")));
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
