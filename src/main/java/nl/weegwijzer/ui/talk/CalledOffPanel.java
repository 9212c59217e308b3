package nl.weegwijzer.ui.talk;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.weegwijzer.conversation.ConversationSummary;
import nl.weegwijzer.conversation.ConversationSummary.CalledOff;
import nl.weegwijzer.ui.block.Announcer;
import nl.weegwijzer.ui.block.Quote;

/** That a talk does not take place: who said so, when and why, and that what it was about is not lost. */
public final class CalledOffPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final H2 title = new H2();
    private final Div why = new Div();
    private final AgendaList agenda;

    /** @param whose how the client is called to whoever looks; empty when they are the client */
    public CalledOffPanel(String whose) {
        agenda = new AgendaList(whose, null);
        title.setId("afgezegd");
        getElement().setAttribute("aria-labelledby", "afgezegd");
        addClassNames("part", "stack");
        add(title, why, new Paragraph(text("CalledOffPanel.stays")), agenda);
    }

    /** Shows how it stands now; not there while nobody called it off. Who sees it come is told. */
    public void show(ConversationSummary talk) {
        CalledOff off = talk.calledOff();
        boolean comes = isAttached() && !isVisible() && off != null;
        setVisible(off != null);
        if (off != null) {
            tell(talk, off);
        }
        if (comes) {
            Announcer.say(title.getText());
        }
    }

    /** Goes there: what stood in its place is gone. */
    public void arrive() {
        title.getElement().executeJs("window.weegwijzer.goTo(this)");
    }

    private void tell(ConversationSummary talk, CalledOff off) {
        title.setText(Subjects.meeting(talk));
        why.removeAll();
        why.add(new Paragraph(text("CalledOffPanel.by", off.by(), off.at())));
        if (!off.words().isEmpty()) {
            why.add(new Quote(off.words()));
        }
        agenda.show(talk);
    }
}
