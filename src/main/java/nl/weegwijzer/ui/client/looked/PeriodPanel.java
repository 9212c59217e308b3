package nl.weegwijzer.ui.client.looked;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import nl.weegwijzer.dossier.LooksAsked;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.client.ActionButton;
import nl.weegwijzer.ui.field.Pickers;
import org.jspecify.annotations.Nullable;

/** Which days are shown, and whether one's own looks too. All of it stands in the address. */
final class PeriodPanel extends Div {

    private static final long serialVersionUID = 1L;

    private static final int WEEK = 7;
    private static final int MONTH = 30;

    private final transient TrajectId traject;
    private final transient LooksAsked asked;
    private final DatePicker from = Pickers.day(text("PeriodPanel.from"));
    private final DatePicker until = Pickers.day(text("PeriodPanel.until"));

    PeriodPanel(TrajectId traject, LooksAsked asked, LocalDate today) {
        this.traject = traject;
        this.asked = asked;
        from.setValue(asked.from());
        until.setValue(asked.until());
        Div days = new Div(from, until, new ActionButton(text("PeriodPanel.show"), this::go));
        days.addClassNames("row");
        add(new Part(text("PeriodPanel.title"), presets(today), days, ownLooks()));
    }

    private Component presets(LocalDate today) {
        UnorderedList list = new UnorderedList(
                preset(text("PeriodPanel.all"), null),
                preset(text("PeriodPanel.week"), today.minusDays(WEEK)),
                preset(text("PeriodPanel.month"), today.minusDays(MONTH)),
                preset(text("PeriodPanel.year"), today.withDayOfYear(1)));
        list.addClassNames("bare", "row");
        return list;
    }

    private ListItem preset(String words, @Nullable LocalDate since) {
        LooksAsked preset = new LooksAsked(since, null, asked.own(), null);
        Anchor link = new Anchor(Wanted.address(traject, preset), words);
        link.addClassName("link-target");
        if (preset.equals(new LooksAsked(asked.from(), asked.until(), asked.own(), null))) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return new ListItem(link);
    }

    private Anchor ownLooks() {
        LooksAsked other = new LooksAsked(asked.from(), asked.until(), !asked.own(), null);
        Anchor link = new Anchor(
                Wanted.address(traject, other),
                asked.own() ? text("PeriodPanel.withoutOwn") : text("PeriodPanel.withOwn"));
        link.addClassName("link-target");
        return link;
    }

    private void go() {
        LooksAsked chosen = new LooksAsked(from.getValue(), until.getValue(), asked.own(), null);
        Location there = new Location(Wanted.address(traject, chosen).substring(1));
        UI.getCurrentOrThrow().navigate(there.getPath(), there.getQueryParameters());
    }
}
