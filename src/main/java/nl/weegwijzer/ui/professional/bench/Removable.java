package nl.weegwijzer.ui.professional.bench;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;
import nl.weegwijzer.afweging.peeling.Draft;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.ui.block.Announcer;

/** An item that can be taken off the table and put back as it was. */
public final class Removable extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Pen pen;
    private final ItemId item;
    private final Component panel;
    private final transient Supplier<String> name;
    private final Span gone = new Span();
    private final NativeButton back = new NativeButton(text("Removable.restore"), _ -> restore());
    private final Div undo = new Div(gone, back);

    /**
     * @param panel what shows the item; the button to take it away is added at its end
     * @param name how the item is called by now; may be empty
     */
    public <P extends Component & HasComponents> Removable(Pen pen, Draft.Item item, P panel, Supplier<String> name) {
        this.pen = pen;
        this.item = item.id();
        this.panel = panel;
        this.name = name;
        NativeButton remove = new NativeButton(text("Removable.remove"), _ -> remove());
        remove.addClassNames("plain", "link-target", "remove", "no-print");
        panel.add(remove);
        back.addClassName("button");
        undo.addClassNames("row", "notice");
        undo.setVisible(false);
        add(panel, undo);
    }

    /** Whether it lies on the table. */
    public boolean present() {
        return panel.isVisible();
    }

    private void remove() {
        pen.act(() -> pen.tools().weighing().remove(pen.traject(), pen.afweging(), item));
        String said = name.get().isBlank() ? text("Removable.goneNameless") : text("Removable.gone", name.get());
        gone.setText(said);
        there(false);
        back.focus();
        Announcer.say(said);
    }

    private void restore() {
        pen.act(() -> pen.tools().weighing().restore(pen.traject(), pen.afweging(), item));
        there(true);
        Announcer.say(text("Removable.restored"));
        panel.getElement().executeJs("window.weegwijzer.goTo(this)");
    }

    private void there(boolean there) {
        panel.setVisible(there);
        undo.setVisible(!there);
    }
}
