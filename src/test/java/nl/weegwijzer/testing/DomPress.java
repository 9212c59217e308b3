package nl.weegwijzer.testing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import tools.jackson.databind.node.ObjectNode;

/** A press as a browser sends it: with what stood on the screen then, however much later it is heard. */
public final class DomPress {

    private final ObjectNode data = JacksonUtils.createObjectNode();

    /** These words stood in a field. */
    public DomPress with(Component field, String words) {
        String mark = field.getElement().getAttribute("data-words");
        data.put("document.querySelector('[data-words=\"" + mark + "\"]')?.value ?? ''", words);
        return this;
    }

    /** This wording was what they saw. */
    public DomPress seen(int revision) {
        data.put("Number(element.dataset.seen)", revision);
        return this;
    }

    /** This key stood on the button. */
    public DomPress key(String act) {
        data.put("element.dataset.act", act);
        return this;
    }

    /** Presses; a button answers to the press of a person, too. */
    public void on(NativeButton button) {
        data.put("event.shiftKey", false)
                .put("event.ctrlKey", false)
                .put("event.altKey", false)
                .put("event.metaKey", false);
        for (String number : new String[] {"screenX", "screenY", "clientX", "clientY", "detail", "button"}) {
            data.put("event." + number, 0);
        }
        button.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(button.getElement(), "click", data));
    }
}
