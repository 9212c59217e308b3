package nl.weegwijzer.ui.shell;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The rest, at the foot of each page of a client: where else they can go, and what to do in danger. */
final class Foot extends Footer {

    private static final long serialVersionUID = 1L;

    Foot(List<Signpost> signposts, List<? extends Component> signOuts) {
        addClassName("foot");
        UnorderedList links = new UnorderedList();
        signposts.forEach(post ->
                links.add(new ListItem(new Anchor(post.path(), post.words().get()))));
        signOuts.forEach(out -> links.add(new ListItem(out)));
        Paragraph danger = new Paragraph(text("Foot.danger") + " ");
        danger.add(new Anchor("tel:112", text("Foot.emergency")));
        danger.add(" " + text("Foot.workdays"));
        danger.addClassName("danger");
        add(links.getChildren().findAny().isPresent() ? Frame.wrap(links, danger) : Frame.wrap(danger));
    }
}
