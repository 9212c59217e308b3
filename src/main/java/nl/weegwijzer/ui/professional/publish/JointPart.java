package nl.weegwijzer.ui.professional.publish;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.afweging.joint.JointChoice;
import nl.weegwijzer.afweging.joint.JointChoice.NotYet;
import nl.weegwijzer.afweging.joint.JointChoice.PutOff;
import nl.weegwijzer.afweging.joint.JointChoice.Together;
import nl.weegwijzer.afweging.peeling.Draft;
import nl.weegwijzer.ui.block.Announcer;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.block.Quote;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.choosing.TakingOver;

/** What client and professional chose together, beside what the next version makes of it. */
final class JointPart extends Section {

    private static final long serialVersionUID = 1L;

    private final transient TakingOver desk;
    private transient Proof proof;
    private Part part = new Part(text("JointPart.title"));

    JointPart(Proof proof, TakingOver desk) {
        this.proof = proof;
        this.desk = desk;
        show(proof);
    }

    /** Shows how it stands now. */
    void show(Proof now) {
        proof = now;
        part = new Part(text("JointPart.title"));
        part.addClassNames("card", "stack", "no-print");
        part.setId("samen-gekozen");
        setVisible(!proof.archived());
        removeAll();
        switch (proof.forthcoming().joint()) {
            case JointChoice.Nothing() -> setVisible(false);
            case NotYet said -> notYet(said);
            case PutOff putOff -> putOff(putOff);
            case Together together -> together(together);
        }
        add(part);
    }

    private void notYet(NotYet said) {
        String client = proof.client();
        part.add(notice(text("JointPart.notYet", client)), new Paragraph(who(said, client)));
        if (proof.forthcoming().next().open() && (said.clientSaid() || said.professionalSaid())) {
            part.add(new Paragraph(text("JointPart.anew")));
        }
        part.add(new Div(choose()));
    }

    private static String who(NotYet said, String client) {
        if (said.clientSaid()) {
            return said.professionalSaid() ? text("JointPart.different", client) : text("JointPart.clientSaid", client);
        }
        return said.professionalSaid() ? text("JointPart.professionalSaid", client) : text("JointPart.nobody");
    }

    private void putOff(PutOff putOff) {
        LocalDate day = putOff.until();
        boolean over = !proof.today().isBefore(day);
        String said =
                over ? text("JointPart.putOffOver", putOff.by(), day) : text("JointPart.putOff", putOff.by(), day);
        part.add(notice(said), new Quote(putOff.words()), new Div(choose()));
    }

    private void together(Together joint) {
        Draft draft = proof.draft();
        part.add(new Paragraph(text("JointPart.together", proof.client(), proof.name(joint.option()))));
        if (!joint.words().isEmpty()) {
            part.add(new Quote(joint.words()));
        }
        if (joint.takenOver(draft)) {
            part.add(new Paragraph(text("JointPart.taken")));
        } else {
            apart(joint, draft);
            offer(joint);
        }
    }

    /** What the draft makes of it instead. */
    private void apart(Together joint, Draft draft) {
        if (!joint.onTheTable(draft)) {
            part.add(notice(text("JointPart.gone")));
        } else if (joint.overruled(draft)) {
            overruled(joint, draft);
        } else {
            part.add(new Paragraph(text("JointPart.notTaken")));
        }
    }

    private void overruled(Together joint, Draft draft) {
        String other = draft.options().stream()
                .filter(Draft.Option::chosen)
                .map(option -> option.words(Field.NAME))
                .findFirst()
                .orElse("");
        part.add(notice(other.isEmpty() ? text("JointPart.noRoom") : text("JointPart.other", other)));
        boolean said = joint.in(draft).stream().noneMatch(option -> option.blank(Field.OTHERWISE));
        part.add(new Paragraph(said ? text("JointPart.saysWhy", proof.client()) : text("JointPart.sayWhy")));
    }

    private void offer(Together joint) {
        var traject = proof.traject().id();
        Div row = new Div(button(text("ChoicePage.takeOver"), () -> desk.takeOver(traject, proof.afweging())));
        row.addClassName("row");
        if (!joint.onTheTable(proof.draft())) {
            row.add(button(text("JointPart.putBack"), () -> desk.putBack(traject, proof.afweging())));
        } else if (joint.overruled(proof.draft())) {
            String field = "#" + Place.of(joint.option(), Field.OTHERWISE).anchor();
            row.add(link(DeskPaths.afweging(traject, proof.afweging()) + field, text("JointPart.toReason")));
        }
        part.add(row);
    }

    private NativeButton button(String words, Runnable act) {
        NativeButton button = new NativeButton(words, _ -> {
            act.run();
            UI.getCurrentOrThrow().refreshCurrentRoute(false);
            Announcer.say(text("JointPart.done"));
        });
        button.addClassName("button");
        return button;
    }

    private Component choose() {
        return link(DeskPaths.choice(proof.traject().id(), proof.afweging()), text("JointPart.choose"));
    }

    private static Anchor link(String href, String words) {
        Anchor link = new Anchor(href, words);
        link.addClassName("link-target");
        return link;
    }

    private static Paragraph notice(String words) {
        Paragraph notice = new Paragraph(words);
        notice.addClassName("notice");
        return notice;
    }
}
