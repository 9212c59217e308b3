package nl.weegwijzer.ui.professional.publish;

import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.weegwijzer.afweging.checking.Checked;
import nl.weegwijzer.afweging.checking.Standard;
import nl.weegwijzer.afweging.glossary.Unexplained;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.professional.Tag;

/** The explanation beside the IPDAS criteria, each with a link to where it can be made better. It stops nobody. */
final class ChecklistPanel extends Section {

    private static final long serialVersionUID = 1L;

    /**
     * @param unexplained abbreviations that cannot be explained to the client
     * @param editor the address of the editor
     */
    ChecklistPanel(List<Checked> checks, List<Unexplained> unexplained, String editor) {
        long done = checks.stream()
                .filter(check -> check.standard() == Standard.DONE)
                .count();
        Paragraph source = new Paragraph(text("ChecklistPanel.source"));
        source.addClassNames("small", "soft");
        Part part = new Part(
                text("ChecklistPanel.title"),
                new Paragraph(text("ChecklistPanel.summary", done, checks.size())),
                list(checks, unexplained, editor),
                source);
        part.addClassNames("card", "stack", "no-print");
        part.setId("controlelijst");
        add(part);
    }

    private static UnorderedList list(List<Checked> checks, List<Unexplained> unexplained, String editor) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("bare", "stack-s");
        checks.forEach(check -> list.add(new ListItem(line(check, editor))));
        unexplained.forEach(one -> list.add(new ListItem(line(one, editor))));
        return list;
    }

    private static Component[] line(Unexplained one, String editor) {
        Anchor there = new Anchor(editor + "#" + one.place().anchor(), text("ChecklistPanel.unexplained", one.word()));
        there.addClassName("link-target");
        return new Component[] {Tag.strong(word(Standard.THIN)), new Span(" "), there};
    }

    private static Component[] line(Checked check, String editor) {
        Span what = new Span(word(check.criterion()));
        Span space = new Span(" ");
        if (check.standard() == Standard.DONE) {
            return new Component[] {new Tag(word(Standard.DONE)), space, what};
        }
        Anchor there = new Anchor(editor + "#" + check.place().anchor(), word(check.criterion()));
        there.addClassName("link-target");
        return new Component[] {Tag.strong(word(check.standard())), space, there};
    }
}
