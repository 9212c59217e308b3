package nl.weegwijzer.ui.styleguide;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.weegwijzer.ui.block.ActionLink;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Quote;

/** The overview of a client. */
@AnonymousAllowed
public final class HomeSample extends Div {

    private static final long serialVersionUID = 1L;

    HomeSample() {
        addClassName("home");
        add(whole(new Headline("Dag Jaap Veenstra")), now());
        add(part("Uitleg van keuzes", explanation(), weighing()));
        add(part("Wat u schreef", answered()));
        Section write = part("Wilt u iets laten weten?", kinds());
        write.addClassName("whole");
        add(write);
    }

    private static Component now() {
        Paragraph hint = new Paragraph("Dit kunt u nu doen");
        hint.addClassName("small");
        Section now = new Section(
                hint,
                new H2("Lees waarom u op een leerwerkplek start"),
                new Paragraph("Lezen duurt ongeveer 5 minuten. U kunt bij elk punt zeggen wat u vindt."),
                new ActionLink("Lees de uitleg", "/gids/blad/explanation").main());
        now.addClassNames("now", "stack-s");
        return now;
    }

    private static Component explanation() {
        return card(
                new H3(new Anchor("/gids/blad/explanation", "Waarom een leerwerkplek?")),
                tag("Nieuw", true),
                new Paragraph("Versie 2 van 19 oktober 2026. Er veranderde iets door u."));
    }

    private static Component weighing() {
        return card(
                new H3(new Anchor("/gids/vraag", "Wat is voor u belangrijk?")),
                tag("Nog bezig", false),
                new Paragraph("U heeft 1 van de 5 vragen beantwoord."));
    }

    private static Component answered() {
        return card(
                new Quote("Om 8 uur beginnen lukt mij niet."),
                new Html("<p><strong>Overgenomen.</strong> Dit veranderde door u: u begint om 9.30 uur.</p>"));
    }

    private static Component kinds() {
        Div row = new Div(
                new ActionLink("Een wens", "/gids/velden"),
                new ActionLink("Een zorg", "/gids/velden"),
                new ActionLink("Een vraag", "/gids/velden"),
                new ActionLink("Er klopt iets niet", "/gids/velden"));
        row.addClassName("row");
        return row;
    }

    private static Component tag(String words, boolean strong) {
        Span tag = new Span(words);
        tag.addClassName("tag");
        tag.setClassName("strong", strong);
        return new Paragraph(tag);
    }

    private static Component card(Component... content) {
        Div card = new Div(content);
        card.addClassNames("card", "stack-s");
        return card;
    }

    private static Component whole(Component content) {
        Div whole = new Div(content);
        whole.addClassName("whole");
        return whole;
    }

    private static Section part(String heading, Component... content) {
        Section section = new Section(new H2(heading));
        section.add(content);
        return section;
    }
}
