package nl.weegwijzer.ui.client.saying;

import static nl.weegwijzer.ui.text.Texts.day;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.client.CallLine;
import nl.weegwijzer.ui.client.HelpAtOnce;

/** The receipt of a message: what happens now, when, whom to call, and where help is at once. */
final class WhatNow extends Div {

    private static final long serialVersionUID = 1L;

    WhatNow(Receipt receipt) {
        String answerBy = day(receipt.told().said().answerBy());
        OrderedList steps = new OrderedList(
                new ListItem(text("SaidPage.reads", receipt.traject().contactName())),
                new ListItem(receipt.told().late() ? text("SaidPage.late") : text("SaidPage.answerBy", answerBy)),
                new ListItem(text("SaidPage.where")));
        CallLine call = new CallLine(text("SaidPage.sooner"), receipt.traject());
        Part now = new Part(text("SaidPage.now"), steps, call, new HelpAtOnce());
        now.addClassName("stack");
        add(now);
    }
}
