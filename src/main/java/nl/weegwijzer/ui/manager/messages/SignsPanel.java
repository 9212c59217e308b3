package nl.weegwijzer.ui.manager.messages;

import static nl.weegwijzer.ui.text.Texts.reason;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.weegwijzer.response.readfirst.ListedSign;
import nl.weegwijzer.response.readfirst.SignKeeping;
import nl.weegwijzer.shared.Refusal;
import nl.weegwijzer.ui.block.Receipt;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.field.ErrorSummary.Problem;
import nl.weegwijzer.ui.field.Fields;

/** The signs that the organisation looks for; each can be left out and used again. */
final class SignsPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient SignKeeping signs;
    private final ErrorSummary errors;
    private final Receipt receipt;
    private final TextField sign = Fields.line(text("SignsPanel.new"));
    private final UnorderedList list = new UnorderedList();
    private final NativeDetails all = new NativeDetails("", list);

    SignsPanel(SignKeeping signs, ErrorSummary errors, Receipt receipt) {
        this.signs = signs;
        this.errors = errors;
        this.receipt = receipt;
        sign.setHelperText(text("SignsPanel.help"));
        NativeButton add = new NativeButton(text("SignsPanel.add"), _ -> add());
        add.addClassName("button");
        list.addClassNames("bare", "rows");
        addClassName("stack");
        add(sign, new Div(add), all);
        show();
    }

    private void add() {
        try {
            signs.use(sign.getValue(), true);
            errors.show(List.of());
            sign.clear();
            done(text("SignsPanel.added"));
        } catch (Refusal refusal) {
            errors.show(List.of(new Problem(reason(refusal), sign)));
        }
    }

    private void done(String sentence) {
        show();
        receipt.show(sentence);
    }

    private void show() {
        List<ListedSign> listed = signs.all();
        list.removeAll();
        listed.forEach(one -> list.add(row(one)));
        all.setSummaryText(text("SignsPanel.list", listed.size()));
    }

    private ListItem row(ListedSign one) {
        String words = one.used() ? text("SignsPanel.leaveOut") : text("SignsPanel.use");
        NativeButton change = new NativeButton(words, _ -> {
            signs.use(one.words(), !one.used());
            done(one.used() ? text("SignsPanel.leftOut", one.words()) : text("SignsPanel.used", one.words()));
        });
        change.addClassNames("button", "quiet");
        change.setAriaLabel(text("SignsPanel.of", words, one.words()));
        Div row = new Div(new Span(one.words()), new Span(one.used() ? "" : text("SignsPanel.off")), change);
        row.addClassNames("row", "spread");
        return new ListItem(row);
    }
}
