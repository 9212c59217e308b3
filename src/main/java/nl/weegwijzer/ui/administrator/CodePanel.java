package nl.weegwijzer.ui.administrator;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Function;
import nl.weegwijzer.people.signin.HandedOutCode;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.ui.field.OneAct;

/** Hands out a code that links a sign-in to one person. It is shown once, as a letter that can be printed. */
final class CodePanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PersonEntry person;
    private final transient Function<SubmissionId, HandedOutCode> handOut;

    CodePanel(PersonEntry person, Function<SubmissionId, HandedOutCode> handOut) {
        this.person = person;
        this.handOut = handOut;
        addClassNames("read", "stack");
        NativeButton button =
                OneAct.on(new NativeButton(text("CodePanel.handOut")), press -> show(this.handOut.apply(press)));
        button.addClassNames("button", "main");
        add(new Paragraph(person.linked() ? text("CodePanel.linked", person.name()) : text("CodePanel.why")), button);
    }

    private void show(HandedOutCode code) {
        Paragraph once = new Paragraph(text("CodePanel.once"));
        once.addClassNames("notice", "no-print");
        NativeButton print = new NativeButton(text("CodePanel.print"));
        print.addClickListener(_ -> print.getElement().executeJs("window.print()"));
        print.addClassNames("button", "no-print");
        H3 heading = new H3(text("CodePanel.letter", person.name()));
        removeAll();
        add(once, letter(heading, code), print);
        heading.getElement().executeJs("window.weegwijzer.goTo(this)");
    }

    private static Div letter(H3 heading, HandedOutCode code) {
        Paragraph signs = new Paragraph(code.code());
        signs.addClassName("code");
        Div letter = new Div(
                heading,
                new Paragraph(text("CodePanel.purpose")),
                signs,
                new OrderedList(
                        new ListItem(address()),
                        new ListItem(text("CodePanel.stepSignIn")),
                        new ListItem(text("CodePanel.stepCode"))),
                new Paragraph(text("CodePanel.until", code.until())));
        letter.addClassNames("card", "stack");
        return letter;
    }

    /** Only the browser knows by which address people reach the portal. */
    private static Component address() {
        Div step = new Div(text("CodePanel.stepGo") + " ");
        step.getElement().executeJs("this.append(location.host)");
        return step;
    }
}
