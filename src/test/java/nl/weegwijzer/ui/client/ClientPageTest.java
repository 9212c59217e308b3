package nl.weegwijzer.ui.client;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Collectors;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.peeling.LayingOut;
import nl.weegwijzer.afweging.peeling.Weighing;
import nl.weegwijzer.afweging.peeling.WeighingFactors;
import nl.weegwijzer.afweging.publishing.ExplanationOverview;
import nl.weegwijzer.afweging.publishing.Publishing;
import nl.weegwijzer.bench.Cases;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A page in the window of a client who walks a traject with one professional. */
public abstract class ClientPageTest extends PageTest {

    protected static final String NOT_FOUND = "Deze pagina vinden wij niet";

    @Autowired
    protected Weighing weighing;

    @Autowired
    protected WeighingFactors factors;

    @Autowired
    protected LayingOut layingOut;

    @Autowired
    protected Publishing publishing;

    @Autowired
    protected ExplanationOverview explanations;

    protected Acting client;
    protected Acting professional;
    protected TrajectId traject;

    @Override
    protected Acting visitor() {
        client = town.make(administrator, "Jaap Veenstra", Role.CLIENT);
        professional = town.make(administrator, "Samira Haddou", Role.PROFESSIONAL);
        traject = town.traject(administrator, client, professional);
        return client;
    }

    /** An open explanation with this many factors: "Punt 1", "Punt 2", … */
    protected AfwegingId published(int many) {
        return professional.does(() -> cases(traject).publish(many));
    }

    /** An explanation in the traject of somebody else. */
    protected String foreignExplanation() {
        Acting other = town.make(administrator, "Noor Bakkali", Role.CLIENT);
        TrajectId theirs = town.traject(administrator, other, professional);
        return Paths.explanation(theirs, professional.does(() -> cases(theirs).publish(1)));
    }

    private Cases cases(TrajectId where) {
        return new Cases(weighing, factors, layingOut, publishing, where);
    }

    /** The factor with this number. */
    protected ItemId factor(AfwegingId afweging, int number) {
        return explanations
                .latest(traject, afweging)
                .explanation()
                .factors()
                .get(number - 1)
                .id();
    }

    /** The first group of answers on the page; those of the display are none. */
    @SuppressWarnings("unchecked")
    protected <V> RadioButtonGroup<V> answers() {
        return find(RadioButtonGroup.class).all().stream()
                .filter(ClientPageTest::onPage)
                .findFirst()
                .orElseThrow();
    }

    /** How many groups of answers stand on the page. */
    protected long questions() {
        return find(RadioButtonGroup.class).all().stream()
                .filter(ClientPageTest::onPage)
                .count();
    }

    protected static boolean onPage(Component component) {
        return component instanceof Main
                || component.getParent().filter(ClientPageTest::onPage).isPresent();
    }

    /** Presses a button twice before the portal answers. */
    protected void pressTwice(String words) {
        NativeButton button = find(NativeButton.class).withText(words).single();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    /** Where the links with these words lead. */
    protected List<String> links(String words) {
        return find(Anchor.class).all().stream()
                .filter(link -> shown(link.getElement()).equals(words))
                .map(Anchor::getHref)
                .toList();
    }

    /** Everything that stands on the screen, documents included. */
    protected static String shown() {
        return UI.getCurrent().getChildren().map(ClientPageTest::shown).collect(Collectors.joining());
    }

    /** Everything that stands in one component. */
    protected static String shown(Component component) {
        return shown(component.getElement());
    }

    private static String shown(Element element) {
        if (element.isTextNode()) {
            return element.getText();
        }
        if (!element.isVisible()) {
            return "";
        }
        String own = List.of("label", "helperText", "errorMessage", "innerHTML").stream()
                .map(property -> element.getProperty(property, ""))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
        String children = element.getChildren().map(ClientPageTest::shown).collect(Collectors.joining());
        return (own.isEmpty() ? "" : own + "\n") + children + (inline(element) ? "" : "\n");
    }

    private static boolean inline(Element element) {
        return List.of("span", "strong", "bdi", "a", "b").contains(element.getTag());
    }
}
