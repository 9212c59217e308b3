package nl.weegwijzer.ui.professional.publish;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.IntSupplier;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.publishing.Forthcoming;
import nl.weegwijzer.afweging.publishing.PublishedExplanation;
import nl.weegwijzer.catalogue.Catalogue;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.ActionLink;
import nl.weegwijzer.ui.block.Announcer;
import nl.weegwijzer.ui.block.PlainLinks;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.MissingList;

/** The way to publish: what is missing, or the question whether it goes out now, and then the receipt. */
final class PublishPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Proof proof;
    private final transient Forthcoming forthcoming;
    private final transient Catalogue catalogue;
    private final transient IntSupplier publish;
    private final TrajectId traject;
    private final AfwegingId afweging;
    private final String client;

    /** @param publish publishes, and answers with the number of the version */
    PublishPanel(Proof proof, Catalogue catalogue, IntSupplier publish) {
        this.proof = proof;
        this.forthcoming = proof.forthcoming();
        this.catalogue = catalogue;
        this.publish = publish;
        this.traject = proof.traject().id();
        this.afweging = proof.draft().id();
        this.client = proof.traject().clientName();
        addClassNames("card", "stack", "publish", "no-print");
        setAriaLabel(text("PublishPanel.label"));
        begin();
    }

    private void begin() {
        if (proof.archived()) {
            say(text("PublishPanel.archivedTitle"), new Paragraph(text("PublishPanel.archived")));
        } else if (forthcoming.latest() != null && forthcoming.nothingNew()) {
            nothingNew(forthcoming.latest());
        } else if (forthcoming.missing().isEmpty()) {
            offer();
        } else {
            missing();
        }
    }

    private void nothingNew(PublishedExplanation latest) {
        say(
                text("PublishPanel.nothingNewTitle", latest.explanation().number()),
                new Paragraph(text("PublishPanel.nothingNew", client, latest.publishedAt())),
                links(),
                new PlainLinks(traject, afweging, latest.explanation().number()));
    }

    private void missing() {
        MissingList list = new MissingList(catalogue, DeskPaths.afweging(traject, afweging));
        list.show(forthcoming.missing(), proof.draft());
        say(
                text("PublishPanel.missingTitle", forthcoming.missing().size()),
                new Paragraph(text("PublishPanel.missing")),
                list);
    }

    private void offer() {
        NativeButton go = new NativeButton(text("PublishPanel.publish", client), _ -> ask());
        go.addClassNames("button", "main");
        say(text("PublishPanel.readyTitle"), what(), new Div(go));
    }

    private void ask() {
        NativeButton yes =
                new NativeButton(text("PublishPanel.yes", forthcoming.next().number()), _ -> publish());
        NativeButton no = new NativeButton(text("PublishPanel.no"), _ -> {
            offer();
            arrive();
        });
        yes.addClassNames("button", "main");
        no.addClassName("button");
        Div choice = new Div(yes, no);
        choice.addClassName("row");
        say(text("PublishPanel.sure"), what(), new Paragraph(text("PublishPanel.forGood", client)), choice);
        arrive();
    }

    private void publish() {
        int number = publish.getAsInt();
        String done = text("PublishPanel.doneTitle", number);
        say(
                done,
                new Paragraph(
                        forthcoming.next().open()
                                ? text("PublishPanel.doneOpen", client)
                                : text("PublishPanel.done", client)),
                links(),
                new PlainLinks(traject, afweging, number));
        arrive();
        Announcer.say(done);
    }

    /** What goes out, said plainly. */
    private Paragraph what() {
        Paragraph what = new Paragraph(
                forthcoming.next().open() ? text("PublishPanel.open", client) : text("PublishPanel.decided", client));
        what.addClassName("notice");
        return what;
    }

    private Component links() {
        Div links = new Div(
                new ActionLink(text("PublishPanel.toClient", client), DeskPaths.traject(traject)),
                new ActionLink(text("PublishPanel.toComparison"), DeskPaths.comparison(traject, afweging)),
                new ActionLink(text("PublishPanel.toVersions"), DeskPaths.versions(traject, afweging)));
        links.addClassName("row");
        return links;
    }

    private void say(String title, Component... content) {
        H2 heading = new H2(title);
        heading.getElement().setAttribute("tabindex", "-1");
        removeAll();
        add(heading);
        add(content);
    }

    private void arrive() {
        getElement().executeJs("window.weegwijzer.goTo(this.querySelector('h2'))");
    }
}
