package nl.weegwijzer.ui.display;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegwijzer.people.Display;
import nl.weegwijzer.people.Display.Colours;
import nl.weegwijzer.people.Display.TextSize;
import nl.weegwijzer.ui.text.Texts;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Finds how someone likes to read, gives each page that look, and keeps what they choose. */
@Component
public class Displays {

    private final DisplayMemory memory;

    Displays(DisplayMemory memory) {
        this.memory = memory;
    }

    /** How whoever sends this request likes to read: as kept with the account, or else on the device. */
    public Display of(VaadinRequest request) {
        return memory.recall().or(() -> onDevice(request)).orElse(Display.STANDARD);
    }

    /** The language they chose, or the first one their device asks for that there is. */
    public Locale language(Display display, VaadinRequest request) {
        return Optional.ofNullable(display.language()).orElseGet(() -> Texts.firstKnown(wanted(request)));
    }

    /** Writes the look on the page before it is sent, so that nothing changes before the reader's eyes. */
    public void dress(Element html, Display display, Locale language) {
        html.attr("lang", language.getLanguage());
        html.attr("data-tekst", size(display.textSize()));
        if (display.colours() != Colours.DEVICE) {
            html.attr("data-weergave", colours(display.colours()));
        }
        if (display.calm()) {
            html.attr("data-rust", "");
        }
    }

    /** Lets a page that is being shown remember how it looks. */
    public void show(UI ui, Display display, Locale language) {
        ui.setLocale(language);
        ComponentUtil.setData(ui, Display.class, display);
        toBrowser(ui, display);
    }

    /** How this page looks now. */
    public Display on(UI ui) {
        return Optional.ofNullable(ComponentUtil.getData(ui, Display.class)).orElse(Display.STANDARD);
    }

    /** Keeps a choice with the account and on the device, and shows it at once. */
    public void choose(UI ui, Display display) {
        memory.keep(display);
        ComponentUtil.setData(ui, Display.class, display);
        toBrowser(ui, display);
    }

    private static void toBrowser(UI ui, Display display) {
        ui.getPage()
                .executeJs(
                        "window.weegwijzer.display($0, $1, $2, $3)",
                        size(display.textSize()),
                        colours(display.colours()),
                        display.calm(),
                        DisplayCookie.NAME + "=" + DisplayCookie.write(display));
    }

    private static String size(TextSize size) {
        return switch (size) {
            case NORMAL -> "gewoon";
            case LARGE -> "groot";
            case LARGEST -> "grootst";
        };
    }

    private static String colours(Colours colours) {
        return switch (colours) {
            case DEVICE -> "";
            case LIGHT -> "licht";
            case DARK -> "donker";
            case CONTRAST -> "contrast";
        };
    }

    private static Optional<Display> onDevice(VaadinRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> DisplayCookie.NAME.equals(cookie.getName()))
                .map(Cookie::getValue)
                .map(DisplayCookie::read)
                .findFirst();
    }

    /** In the order of the device; a device that says nothing asks for nothing. */
    private static List<Locale> wanted(VaadinRequest request) {
        return request.getHeader("Accept-Language") == null ? List.of() : Collections.list(request.getLocales());
    }
}
