package nl.weegwijzer.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/** The one small stylesheet of plain pages: those files of the portal's that they need, without what only people read. */
@Component
final class PlainStyle {

    private static final List<String> SUBJECTS =
            List.of("fonts", "tokens", "base", "shell", "blocks", "document", "explanation", "comparison", "print");

    private final String text =
            SUBJECTS.stream().map(PlainStyle::read).map(PlainStyle::small).collect(Collectors.joining());

    private final String name = DigestUtils.md5DigestAsHex(text.getBytes(StandardCharsets.UTF_8)) + ".css";

    String text() {
        return text;
    }

    /** It says what is in it, so that it can be kept for ever. */
    String name() {
        return name;
    }

    private static String read(String subject) {
        try {
            return new ClassPathResource("META-INF/resources/assets/css/" + subject + ".css")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String small(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([{};,]) ?", "$1")
                // A page that is read once should not move when letters come late.
                .replace("font-display: swap", "font-display: optional")
                .replace("../fonts/", "/assets/fonts/");
    }
}
