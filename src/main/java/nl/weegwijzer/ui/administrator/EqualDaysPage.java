package nl.weegwijzer.ui.administrator;

import static nl.weegwijzer.ui.text.Texts.day;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import nl.weegwijzer.afweging.term.EqualDay;
import nl.weegwijzer.afweging.term.ObjectionDays;
import nl.weegwijzer.ui.block.GridTable;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Receipt;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.shell.DeskLayout;

/** The days that decrees set equal to a public holiday: on these no term to object ends. */
@Route(value = AdministrationPaths.EQUAL_DAYS, layout = DeskLayout.class)
@RolesAllowed("ADMINISTRATOR")
class EqualDaysPage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ObjectionDays days;
    private final ErrorSummary errors = new ErrorSummary();
    private final Receipt receipt = new Receipt();

    EqualDaysPage(ObjectionDays days) {
        this.days = days;
        addClassNames("read", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        add(
                errors,
                new Headline(text("EqualDaysPage.title")),
                receipt,
                new Paragraph(text("EqualDaysPage.why")),
                new Paragraph(text("EqualDaysPage.where")),
                table(days.equalDays()),
                new EqualDayForm(errors, this::note));
    }

    private Component table(List<EqualDay> noted) {
        if (noted.isEmpty()) {
            return new Paragraph(text("EqualDaysPage.none"));
        }
        GridTable table = new GridTable(
                List.of(text("EqualDaysPage.day"), text("EqualDaysPage.source"), text("EqualDaysPage.act")));
        noted.forEach(one -> table.addRow(new Span(day(one.day())), new Span(one.source()), forget(one)));
        return table;
    }

    private NativeButton forget(EqualDay one) {
        String named = day(one.day());
        NativeButton forget = new NativeButton(text("EqualDaysPage.forget", named), _ -> {
            days.forget(one.day());
            show();
            receipt.show(text("EqualDaysPage.forgotten", named), () -> note(one.day(), one.source()));
        });
        forget.addClassNames("plain", "link-target", "no-print");
        return forget;
    }

    private void note(LocalDate day, String source) {
        days.note(day, source);
        show();
        receipt.show(text("EqualDaysPage.noted", day(day)));
    }
}
