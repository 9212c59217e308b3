package nl.weegwijzer.ui.client.saying;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.weegwijzer.response.About;
import nl.weegwijzer.response.ResponseId;
import nl.weegwijzer.response.Said;
import nl.weegwijzer.response.enough.SayingEnough;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.ActionLink;
import nl.weegwijzer.ui.block.Announcer;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.client.Cards;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.client.WhileOpen;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.live.LiveTrajecten;
import nl.weegwijzer.ui.shell.ClientLayout;
import org.jspecify.annotations.Nullable;

/** The receipt of one thing that was said: what happens now, when, and whom to call. Later: what came of it. */
@Route(value = Paths.TRAJECT + "/berichten/:response", layout = ClientLayout.class)
@RolesAllowed("CLIENT")
class SaidPage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient SayingReading reading;
    private final transient SayingEnough sayingEnough;
    private final transient LiveTrajecten live;

    SaidPage(SayingReading reading, SayingEnough sayingEnough, LiveTrajecten live) {
        this.reading = reading;
        this.sayingEnough = sayingEnough;
        this.live = live;
        addClassNames("read", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TrajectId traject = Paths.traject(event);
        ResponseId response = ResponseId.parse(Paths.parameter(event, "response"));
        show(traject, reading.receipt(traject, response));
    }

    private void show(TrajectId traject, Receipt receipt) {
        Said said = receipt.told().said();
        ErrorSummary errors = new ErrorSummary();
        removeAll();
        add(
                new Trail(text("SaidPage.back"), Paths.messages(traject)),
                errors,
                new Headline(said.answer() == null ? text("SaidPage.received") : text("SaidPage.answered")),
                card(traject, receipt.told()));
        if (said.waiting()) {
            add(new WhatNow(receipt));
        } else {
            add(WhileOpen.only(enough(traject, said, errors)));
        }
        add(onwards(traject, said.about()));
    }

    private Component card(TrajectId traject, Told told) {
        SaidList card = new SaidList(traject, List.of(told));
        ResponseId response = told.said().id();
        live.refresh(
                card,
                List.of(traject),
                () -> card.show(List.of(reading.receipt(traject, response).told())));
        return card;
    }

    private Component enough(TrajectId traject, Said said, ErrorSummary errors) {
        EnoughForm form = new EnoughForm(
                errors,
                said,
                (submission, enough, words) ->
                        sayingEnough.say(traject, said.id(), submission, said.answers(), enough, words),
                () -> {
                    show(traject, reading.receipt(traject, said.id()));
                    Announcer.say(text("SaidPage.thanks"));
                });
        String title = said.enough() == null ? text("EnoughForm.title") : text("SaidPage.otherwise");
        return new Part(title, form);
    }

    private static Component onwards(TrajectId traject, @Nullable About about) {
        ActionLink back = about == null
                ? new ActionLink(text("SaidPage.overview"), Paths.overview())
                : new ActionLink(text("SaidPage.explanation"), Paths.explanation(traject, about.afweging()));
        Div row = new Div(back.main(), Cards.link(text("SaidPage.all"), "", Paths.messages(traject)));
        row.addClassName("row");
        return row;
    }
}
