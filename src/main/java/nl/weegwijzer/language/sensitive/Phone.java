package nl.weegwijzer.language.sensitive;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.weegwijzer.language.Hint;
import nl.weegwijzer.language.Rule;
import nl.weegwijzer.language.WordLists;
import nl.weegwijzer.language.rule.Check;
import nl.weegwijzer.language.text.Passage;

/** Phone numbers of people, Dutch and of elsewhere; numbers that everyone may call are left alone. */
final class Phone implements Check {

    private static final String GAP = "[ .\\-–/\\u00a0]{0,3}";

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{Nd}+])(?<![\\p{Nd}][.,\\-/])(?<!\\p{Lu}{2}[ \\u00a0])(?<!\\p{Nd}{4}[ \\u00a0])"
                    + "(?:\\(?(?:\\+|00)" + GAP + "31\\)?" + GAP + "(?:\\(0\\)|0)?" + GAP + "\\(?[1-9](?:" + GAP
                    + "\\)?[0-9]){8}"
                    + "|(?:\\+" + GAP + "[1-9][0-9]{0,2}|00" + GAP + "(?:32|33|34|39|4[0-9]|90|212|352|380))"
                    + "(?:" + GAP + "\\(0\\))?(?:" + GAP + "[0-9]){7,11}"
                    + "|\\(?0[1-9](?:" + GAP + "[0-9]){0,3}\\)?(?:" + GAP + "[0-9]){5,8})"
                    + "(?![\\p{L}\\p{Nd}])(?![.,\\-/][\\p{Nd}])");

    /** Area codes and the numbers that begin like them; 0800 and 0900 are for everyone. */
    private static final Pattern AREA =
            Pattern.compile("0(?:6[1-58]|1[0-8]|2[0-9]|3[0-9]|4[0-9]|5[0-9]|7[0-9]|8[4-8]|91|97)" + "[0-9]+");

    /** What makes a number the number of something else. */
    private static final Pattern OTHER = Pattern.compile(
            "(?i)(?:zaak|dossier|klant|kenmerk|factuur|rekening|polis|registratie|order|referentie|aanvraag|brief"
                    + "|iban|bsn|kvk|code|bestel|burgerservice)[\\p{L}]*(?:nummer|nr\\.?)?[:\\s]{1,3}(?:is\\s)?(?:nummer\\s)?$");

    private static final int BEFORE = 40;

    @Override
    public void check(Passage passage, WordLists lists, Consumer<Hint> hints) {
        String text = passage.text();
        Matcher found = NUMBER.matcher(text);
        while (found.find()) {
            String before = text.substring(Math.max(0, found.start() - BEFORE), found.start());
            if (isPhone(found.group()) && !OTHER.matcher(before).find()) {
                hints.accept(new Hint(Rule.SENSITIVE_PHONE, found.start(), found.end()));
            }
        }
    }

    private static boolean isPhone(String written) {
        String digits = written.replaceAll("[^0-9]", "");
        if (written.startsWith("+") || digits.startsWith("00")) {
            return true;
        }
        return digits.length() == 10 && AREA.matcher(digits).matches();
    }
}
