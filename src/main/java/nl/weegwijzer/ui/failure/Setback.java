package nl.weegwijzer.ui.failure;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says at the top of a page that something did not work, and what can be done. It takes focus, and gives it back to
 * where the person was.
 */
public final class Setback extends Section {

    private static final long serialVersionUID = 1L;

    private final H2 title = new H2();
    private final Paragraph sentence = new Paragraph();
    private @Nullable Component origin;

    public Setback() {
        title.getElement().setAttribute("tabindex", "-1");
        NativeButton back = new NativeButton(text("Setback.back"), _ -> close());
        back.addClassName("button");
        addClassNames("errors", "stack-s");
        add(title, sentence, back);
        setVisible(false);
    }

    /** The setback of the page that is shown, when its frame has one. */
    static Optional<Setback> on(UI ui) {
        return Optional.ofNullable(ComponentUtil.getData(ui, Setback.class));
    }

    void show(Explained explained, @Nullable Component from) {
        origin = from;
        title.setText(explained.title());
        sentence.setText(explained.sentence());
        setVisible(true);
        title.getElement().executeJs("window.weegwijzer.goTo(this)");
    }

    /** Takes it away without moving focus: the person went on. */
    public void clear() {
        setVisible(false);
        origin = null;
    }

    private void close() {
        if (origin instanceof Focusable<?> field && origin.isAttached()) {
            field.focus();
        }
        clear();
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        ComponentUtil.setData(attach.getUI(), Setback.class, this);
    }
}
