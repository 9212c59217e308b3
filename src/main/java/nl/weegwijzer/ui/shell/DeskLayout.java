package nl.weegwijzer.ui.shell;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.weegwijzer.ui.display.DisplayMenu;
import nl.weegwijzer.ui.field.SavedStatus;

/**
 * Around every page of who works here: the places they can go, who they are, and a denser page. It names the components
 * of the desk, which a client's first page goes without.
 */
@PermitAll
@Uses(Checkbox.class)
@Uses(CheckboxGroup.class)
@Uses(ComboBox.class)
@Uses(DatePicker.class)
@Uses(Details.class)
@Uses(SavedStatus.class)
@Uses(Select.class)
public final class DeskLayout extends Frame {

    private static final long serialVersionUID = 1L;

    private final Places places;

    DeskLayout(Surroundings surroundings) {
        places = new Places(surroundings.signposts());
        addToHead(places, new DisplayMenu(surroundings.displays()), person(surroundings));
    }

    private static Div person(Surroundings surroundings) {
        Div person = new Div(new Span(surroundings.name()));
        surroundings.signOuts().forEach(person::add);
        person.addClassName("person");
        return person;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        super.afterNavigation(event);
        places.mark("/" + event.getLocation().getPath());
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().getPage().executeJs("document.documentElement.classList.add('desk')");
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        detach.getUI().getPage().executeJs("document.documentElement.classList.remove('desk')");
    }

    /** The main navigation, with the place where someone is marked. */
    private static final class Places extends Nav {

        private static final long serialVersionUID = 1L;

        private final transient List<Anchor> links;

        Places(List<Signpost> signposts) {
            setAriaLabel(text("DeskLayout.places"));
            links = signposts.stream()
                    .map(post -> new Anchor(post.path(), post.words().get()))
                    .toList();
            UnorderedList list = new UnorderedList();
            links.forEach(link -> list.add(new ListItem(link)));
            add(list);
            setVisible(!links.isEmpty());
        }

        void mark(String path) {
            links.forEach(link -> {
                if (path.startsWith(link.getHref())) {
                    link.getElement().setAttribute("aria-current", "page");
                } else {
                    link.getElement().removeAttribute("aria-current");
                }
            });
        }
    }
}
