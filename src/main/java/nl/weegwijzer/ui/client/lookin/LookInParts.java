package nl.weegwijzer.ui.client.lookin;

import static nl.weegwijzer.ui.text.Texts.moment;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.weegwijzer.afweging.publishing.ExplanationSummary;
import nl.weegwijzer.people.admission.Admitted;
import nl.weegwijzer.people.admission.Opens;
import nl.weegwijzer.people.traject.TeamMember;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.ActionLink;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.block.Quote;
import nl.weegwijzer.ui.client.ActionButton;
import nl.weegwijzer.ui.client.Cards;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.client.WhileOpen;
import nl.weegwijzer.ui.client.lookin.LookInReading.LookIn;

/** The team, representatives, chain partners, and whoever opened the dossier because they had to. */
final class LookInParts extends Div {

    private static final long serialVersionUID = 1L;

    private final transient TrajectId traject;
    private final transient BiConsumer<LookInParts, Admitted> withdraw;

    LookInParts(TrajectId traject, BiConsumer<LookInParts, Admitted> withdraw) {
        this.traject = traject;
        this.withdraw = withdraw;
        addClassName("stack");
    }

    void show(LookIn now) {
        removeAll();
        List<Admitted> opened = those(now, opens -> opens == Opens.BROKEN_GLASS);
        if (!opened.isEmpty()) {
            add(part(text("LookInParts.opened"), "", opened, LookInParts::opened));
        }
        add(part(text("LookInParts.team"), "", now.team(), LookInParts::member), mandates(now), consents(now));
    }

    private Part mandates(LookIn now) {
        Part mandates = part(
                text("LookInParts.mandates"),
                text("LookInParts.noMandates"),
                those(now, Opens::isMandate),
                one -> withdrawable(one, mandate(one)));
        mandates.add(WhileOpen.only(new ActionLink(text("LookInParts.giveMandate"), Paths.giveMandate(traject))));
        return mandates;
    }

    private Part consents(LookIn now) {
        Part consents = part(
                text("LookInParts.consents"),
                text("LookInParts.noConsents"),
                those(now, Opens::isConsent),
                one -> withdrawable(one, consent(one, now.explanations())));
        consents.add(WhileOpen.only(new ActionLink(text("LookInParts.giveConsent"), Paths.giveConsent(traject))));
        return consents;
    }

    private static List<Admitted> those(LookIn now, Predicate<Opens> wanted) {
        return now.admitted().stream().filter(one -> wanted.test(one.opens())).toList();
    }

    private static <T> Part part(String heading, String none, List<T> items, Function<T, Component> card) {
        Div cards = new Div();
        cards.addClassName("stack");
        items.stream().map(card).forEach(cards::add);
        if (items.isEmpty() && !none.isEmpty()) {
            cards.add(new Paragraph(none));
        }
        Part part = new Part(heading, cards);
        part.addClassName("stack");
        return part;
    }

    private static Component opened(Admitted one) {
        return Cards.card(
                new Paragraph(text("LookInParts.openedBy", one.name(), moment(one.givenAt()))),
                new Quote(one.because()),
                Cards.small(text("LookInParts.openedUntil", one.until())));
    }

    private static Component member(TeamMember member) {
        String work = member.profession() == null ? "" : member.profession();
        Article card = Cards.card(Cards.line(member.name(), work));
        if (member.until() != null) {
            card.add(new Paragraph(text("LookInParts.standsIn", member.until())));
        }
        return card;
    }

    private Component withdrawable(Admitted one, String what) {
        Article card = Cards.card(Cards.line(one.name(), one.work() == null ? "" : one.work()), new Paragraph(what));
        if (one.onPaper()) {
            card.add(new Paragraph(text("LookInParts.onPaper")), new Quote(one.because()));
        }
        card.add(new ActionButton(text("LookInParts.withdraw", one.name()), () -> withdraw.accept(this, one)));
        return card;
    }

    private static String mandate(Admitted one) {
        return one.opens() == Opens.READING
                ? text("LookInParts.reads", one.until())
                : text("LookInParts.answers", one.until());
    }

    private static String consent(Admitted one, List<ExplanationSummary> explanations) {
        String what = explanations.stream()
                .filter(explanation -> explanation.afweging().value().equals(one.afweging()))
                .map(explanation -> text("LookInParts.one", explanation.question()))
                .findFirst()
                .orElseGet(() -> text("LookInParts.all"));
        return one.opens() == Opens.EXPLANATIONS
                ? text("LookInParts.consent", what, one.until())
                : text("LookInParts.consentGoals", what, one.until());
    }
}
