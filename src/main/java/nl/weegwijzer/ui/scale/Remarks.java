package nl.weegwijzer.ui.scale;

import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.weegwijzer.goals.scaling.Remark;

/** What may not keep the rules of a scale, each with the reason. */
final class Remarks extends UnorderedList {

    private static final long serialVersionUID = 1L;

    Remarks(List<Remark> remarks) {
        remarks.forEach(remark -> add(new ListItem(sentence(remark))));
    }

    /** What it is, and in which level. */
    static String sentence(Remark remark) {
        return remark.level() == null
                ? word(remark.flaw())
                : text("Remarks.inLevel", word(remark.level()), word(remark.flaw()));
    }
}
