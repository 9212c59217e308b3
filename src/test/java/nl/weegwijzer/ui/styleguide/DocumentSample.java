package nl.weegwijzer.ui.styleguide;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Shape;

/** A document of the server, shown inside a page. */
@AnonymousAllowed
public class DocumentSample extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final Map<String, Shape> SHAPES = Map.of(
            "disc", Shape.DISC,
            "weight", Shape.WEIGHT,
            "felt", Shape.FELT,
            "empty", Shape.EMPTY,
            "ask", Shape.UNKNOWN,
            "apart", Shape.APART,
            "done", Shape.DONE);

    private static final Map<String, String> TITLES = Map.of(
            "explanation", "Waarom start u op een leerwerkplek?",
            "comparison", "Wat u belangrijk vindt, en wat Samira woog",
            "goals", "Uw doel",
            "who-looked", "Wie keek in uw gegevens?",
            "caseload", "Goedemorgen Samira");

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String name = event.getRouteParameters().get("blad").orElseThrow();
        Div document = new Div();
        document.getElement().setProperty("innerHTML", html(name));
        removeAll();
        add(new Headline(TITLES.getOrDefault(name, name)), document);
    }

    private static String html(String name) {
        try (InputStream file = DocumentSample.class.getResourceAsStream("/styleguide/" + name + ".html")) {
            String html = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            for (Map.Entry<String, Shape> shape : SHAPES.entrySet()) {
                html = html.replace(
                        "{{" + shape.getKey() + "}}", shape.getValue().svg());
            }
            return html;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same at the desk. */
    @AnonymousAllowed
    public static final class Desk extends DocumentSample {

        private static final long serialVersionUID = 1L;
    }
}
