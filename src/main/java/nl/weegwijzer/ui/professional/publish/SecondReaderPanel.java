package nl.weegwijzer.ui.professional.publish;

import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import nl.weegwijzer.afweging.checking.Reading;
import nl.weegwijzer.people.traject.TeamMember;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.ui.block.Announcer;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.block.Quote;
import nl.weegwijzer.ui.field.Pickers;
import nl.weegwijzer.ui.professional.Tag;
import nl.weegwijzer.ui.professional.When;

/** Asks a colleague of the team to read along, and shows what they said. Nobody has to. */
final class SecondReaderPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Clock clock;
    private final transient Function<PersonId, Proof> ask;
    private final Div said = new Div();
    private final Div asking = new Div();

    /** @param ask asks a colleague, and answers how it stands then */
    SecondReaderPanel(Proof proof, Clock clock, Function<PersonId, Proof> ask) {
        this.clock = clock;
        this.ask = ask;
        said.addClassName("stack-s");
        asking.addClassName("stack-s");
        Part part = new Part(
                text("SecondReaderPanel.title"),
                new Paragraph(text("SecondReaderPanel.help", proof.client())),
                said,
                asking);
        part.addClassNames("card", "stack", "no-print");
        part.setId("tweede-lezer");
        add(part);
        show(proof);
    }

    /** Shows how it stands now. */
    void show(Proof proof) {
        said.removeAll();
        proof.beforeOut().readings().forEach(reading -> said.add(line(reading, proof)));
        asking.removeAll();
        List<TeamMember> free = proof.colleagues();
        if (proof.archived()) {
            asking.setVisible(false);
        } else if (free.isEmpty()) {
            asking.add(new Paragraph(text("SecondReaderPanel.nobody")));
        } else {
            offer(free);
        }
    }

    private void offer(List<TeamMember> colleagues) {
        Select<TeamMember> who = Pickers.pick(text("SecondReaderPanel.who"), colleagues);
        who.setItemLabelGenerator(TeamMember::name);
        who.setId("tweede-lezer-wie");
        NativeButton go = new NativeButton(text("SecondReaderPanel.ask"), _ -> {
            if (who.getValue() != null) {
                Announcer.say(text("SecondReaderPanel.asked", who.getValue().name()));
                show(ask.apply(who.getValue().id()));
            }
        });
        go.addClassName("button");
        asking.add(who, go);
    }

    private Component line(Reading reading, Proof proof) {
        Div head = new Div(new Tag(word(reading.state())), new Paragraph(reading.readerName()));
        head.addClassName("row");
        Article line = new Article(head);
        line.add(soft(
                reading.answeredAt() == null
                        ? text("SecondReaderPanel.since", When.was(reading.askedAt(), clock))
                        : text("SecondReaderPanel.answered", When.was(reading.answeredAt(), clock))));
        if (!reading.remarks().isEmpty()) {
            line.add(new Quote(reading.remarks()));
        }
        if (reading.answeredAt() != null && proof.draft().changedAt().isAfter(reading.answeredAt())) {
            line.add(soft(text("SecondReaderPanel.writtenSince")));
        }
        line.addClassName("stack-s");
        return line;
    }

    private static Component soft(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassNames("small", "soft");
        return line;
    }
}
