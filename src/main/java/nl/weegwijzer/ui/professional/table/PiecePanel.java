package nl.weegwijzer.ui.professional.table;

import static nl.weegwijzer.ui.text.Texts.language;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.afweging.peeling.Draft;
import nl.weegwijzer.catalogue.SourceType;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.ui.field.AutosavedTextArea;
import nl.weegwijzer.ui.field.Pickers;
import nl.weegwijzer.ui.professional.bench.Pen;
import nl.weegwijzer.ui.professional.bench.Removable;
import org.jspecify.annotations.Nullable;

/** One piece of information: what it is, what sort of source it has, from whom, of which day, and checked or not. */
final class PiecePanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Pen pen;
    private final transient Draft.Information piece;
    private final AutosavedTextArea name;
    private final Paragraph age = new Paragraph();

    PiecePanel(Pen pen, Draft.Information piece, String client) {
        this.pen = pen;
        this.piece = piece;
        name = pen.text(text("PiecePanel.name"), Place.of(piece.id(), Field.NAME), piece.words(Field.NAME));
        AutosavedTextArea source =
                pen.text(text("PiecePanel.source"), Place.of(piece.id(), Field.SOURCE), piece.words(Field.SOURCE));
        Div what = new Div(name, source);
        Div which = new Div(kind(), day());
        what.addClassName("pair");
        which.addClassName("pair");
        age.addClassNames("notice", "small");
        tellAge(piece.datedOn());
        Article card = new Article(what, which, age, checked(client), new QualityDetails(pen, piece.id()));
        card.addClassNames("card", "stack");
        add(new Removable(pen, piece, card, () -> name.field().getValue()));
    }

    boolean shows(ItemId item) {
        return piece.id().equals(item);
    }

    void write() {
        name.field().focus();
    }

    private Select<SourceType> kind() {
        List<SourceType> kinds = pen.tools().catalogue().sourceTypes(language());
        Select<SourceType> kind = Pickers.pick(text("PiecePanel.kind"), kinds);
        kind.setItemLabelGenerator(SourceType::label);
        SourceType now = kinds.stream()
                .filter(one -> one.code().equals(piece.sourceKind()))
                .findFirst()
                .orElse(null);
        return pen.choice(
                kind,
                Place.choice(piece.id(), "SOURCE_KIND"),
                now,
                chosen -> pen.tools().layingOut().ofKind(pen.traject(), pen.afweging(), piece.id(), chosen.code()));
    }

    private DatePicker day() {
        DatePicker day = Pickers.day(text("PiecePanel.day"));
        day.setMax(LegalDays.today(pen.tools().clock()));
        return pen.choice(day, Place.choice(piece.id(), "DATED_ON"), piece.datedOn(), chosen -> {
            pen.tools().layingOut().dated(pen.traject(), pen.afweging(), piece.id(), chosen);
            tellAge(chosen);
        });
    }

    /** Old information can still be right; that it is old is said, and nothing more. */
    private void tellAge(@Nullable LocalDate day) {
        LocalDate today = LegalDays.today(pen.tools().clock());
        boolean old = pen.tools().own().freshness().old(day, today);
        age.setText(day == null || !old ? "" : text("PiecePanel.old", Ages.words(day, today)));
        age.setVisible(old);
    }

    private Checkbox checked(String client) {
        Checkbox checked = Pickers.tick(text("PiecePanel.checked", client));
        return pen.choice(
                checked,
                Place.choice(piece.id(), "CHECKED"),
                piece.checked(),
                yes -> pen.tools().layingOut().check(pen.traject(), pen.afweging(), piece.id(), yes));
    }
}
