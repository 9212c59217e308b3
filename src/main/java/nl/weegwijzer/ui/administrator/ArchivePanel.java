package nl.weegwijzer.ui.administrator;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** Closes a traject, after asking whether that is meant. */
final class ArchivePanel extends Div {

    private static final long serialVersionUID = 1L;

    private final NativeButton begin = button(text("ArchivePanel.begin"), this::ask);
    private final Div answers = new Div();
    private final transient Runnable archive;

    ArchivePanel(Runnable archive) {
        this.archive = archive;
        addClassNames("read", "stack");
        answers.addClassNames("notice", "stack");
        answers.setVisible(false);
        add(new Paragraph(text("ArchivePanel.means")), begin, answers);
    }

    private void ask() {
        H3 question = new H3(text("ArchivePanel.question"));
        Div row = new Div(button(text("ArchivePanel.yes"), archive), button(text("ArchivePanel.no"), this::leaveIt));
        row.addClassName("row");
        answers.removeAll();
        answers.add(question, new Paragraph(text("ArchivePanel.forGood")), row);
        answers.setVisible(true);
        begin.setVisible(false);
        question.getElement().executeJs("window.weegwijzer.goTo(this)");
    }

    private void leaveIt() {
        answers.setVisible(false);
        begin.setVisible(true);
        begin.focus();
    }

    private static NativeButton button(String words, Runnable act) {
        NativeButton button = new NativeButton(words, _ -> act.run());
        button.addClassName("button");
        return button;
    }
}
