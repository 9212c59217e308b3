package nl.weegwijzer.testing;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.Location;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;

/** A page as the server sees it, in the window of somebody who is signed in, in a town of its own. */
@OnMariaDb
@SpringBootTest
@Import(Town.class)
public abstract class PageTest extends SpringBrowserlessTest {

    @Autowired
    protected Town town;

    /** Who made the town. */
    protected Acting administrator;

    /** Makes whoever opens the window; by default the administrator. */
    protected Acting visitor() {
        return administrator;
    }

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        administrator = town.found();
        Acting visitor = visitor();
        visitor.begin();
        super.initVaadinEnvironment();
        visitor.begin();
    }

    @AfterEach
    @Override
    protected void cleanVaadinEnvironment() {
        super.cleanVaadinEnvironment();
        SecurityContextHolder.clearContext();
    }

    /** Opens an address. */
    protected static void open(String path) {
        Location location = new Location(path.substring(1));
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    /** The address that is shown, without what comes after a question mark. */
    protected static String address() {
        return "/" + UI.getCurrent().getActiveViewLocation().getPath();
    }

    /** Everything that can be read in the window. */
    protected static String words() {
        return words(UI.getCurrent()).collect(Collectors.joining("\n"));
    }

    /** Presses the button with these words. */
    protected void press(String words) {
        test(find(NativeButton.class).withText(words).single()).click();
    }

    private static Stream<String> words(Component component) {
        if (component instanceof Text text) {
            return Stream.of(text.getText());
        }
        if (!component.isVisible()) {
            return Stream.empty();
        }
        Stream<String> own =
                Stream.of(component.getElement().getText(), label(component)).filter(text -> !text.isBlank());
        return Stream.concat(own, component.getChildren().flatMap(PageTest::words));
    }

    private static String label(Component component) {
        return component.getElement().getProperty("label", "")
                + component.getElement().getProperty("errorMessage", "");
    }
}
