package nl.weegwijzer.web;

import java.util.List;
import java.util.stream.Stream;
import nl.weegwijzer.shared.Words;

/** Texts that somebody could write to do harm, or that do harm by accident. */
public final class Hostile {

    private static final List<String> TEXTS = List.of(
            "<script>alert(1)</script>",
            "</bdi></article></main></body><img src=x onerror=alert(1)>",
            "\"><svg onload='alert(1)'>",
            "<a href=\"javascript:alert(1)\">klik</a>",
            "<style>*{display:none}</style><link rel=stylesheet href=//boos.example>",
            "<meta http-equiv=refresh content=\"0;url=//boos.example\">",
            "{{constructor.constructor('alert(1)')()}}",
            "${7*7} *{7*7} #{page.date} @{/x} ~{1/parts} [[${7*7}]] [(${7*7})] __${7*7}__",
            "]]> <![CDATA[ x ]]> <!-- x --> <?php ?> <!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]> &e;",
            "&amp; &lt; &nbsp; &#0; &#x202e; &onbekend; 5 < 6 & 7 > 6",
            "a\u202Eb\u2066c\u2069d\u200Ee\u200Ff\u061Cg",
            "nul \u0000 bel \u0007 esc \u001B nel \u0085 bom \uFEFF geen teken \uFFFE \uFFFF",
            "halve tekens \uD800 en \uDC00",
            "قرار بشأن العمل: نعم",
            "החלטה על עבודה 漢字 ひらがな ไทย हिन्दी",
            "😀 👩‍👩‍👧 🇳🇱 ❤️ \uFE0F \u200D",
            "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!",
            "ﬁ ﬂ ℻ Ⅻ ½ ¼ × ÷ ≤ ≥ → ✓ • – — … “ ” ‘ ’",
            "=HYPERLINK(\"https://boos.example\",\"klik\")",
            "+31+CMD|' /C calc'!A0",
            "@SUM(1+1)*cmd|' /C calc'!A0",
            "-2+3",
            "regel 1\r\nSet-Cookie: weegwijzer=1\r\n\r\n<h1>anders</h1>\rdaarna",
            "\t\u00A0\u2003\u3000 wit \u2028 regel \u2029 alinea",
            "<article></article> <style></style>",
            "%00%0d%0a %3Cscript%3E ..%2f..%2fetc%2fpasswd",
            "'; DROP TABLE afweging; --",
            "𝒆𝒏 𝕕𝕦𝕓𝕓𝕖𝕝 ｂｒｅｅｄ",
            "");

    private Hostile() {}

    /** All of them, among which the longest that can be kept. */
    public static Stream<String> texts() {
        return Stream.concat(
                TEXTS.stream(),
                Stream.of("x".repeat(Words.TEXT), "ab cd ".repeat(Words.TEXT / 6), "<".repeat(Words.TEXT)));
    }

    /** All that is not long, as one text. */
    public static String together() {
        return String.join("\n", TEXTS);
    }
}
