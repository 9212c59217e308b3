package nl.weegwijzer.ui.professional.peel;

import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.weegwijzer.response.ResponseId;
import nl.weegwijzer.response.Said;
import nl.weegwijzer.response.comparison.SideBySide;
import nl.weegwijzer.ui.block.Lasting;
import nl.weegwijzer.ui.professional.ClientWords;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.bench.Bench;
import nl.weegwijzer.ui.professional.bench.BenchPanel;
import nl.weegwijzer.ui.professional.bench.Pen;

/** What the client said already, beside the editor: their words, and the factors that they put on the table. */
final class ClientPanel extends NativeDetails implements BenchPanel {

    private static final long serialVersionUID = 1L;

    private final transient Pen pen;
    private final Paragraph nothing;
    private final UnorderedList own = new UnorderedList();
    private final transient Lasting<Said, ResponseId, ClientWords> said;

    ClientPanel(Pen pen, Bench bench) {
        this.pen = pen;
        nothing = new Paragraph(text("ClientPanel.nothing", bench.traject().clientName()));
        own.addClassNames("bare", "stack-s");
        Div words = new Div();
        words.addClassName("rows");
        said = new Lasting<>(
                words, Said::id, one -> new ClientWords(one, pen.tools().clock()), (panel, same) -> {});
        Anchor all = new Anchor(DeskPaths.responses(pen.traject()), text("ClientPanel.answer"));
        all.addClassName("link-target");
        Div content = new Div(nothing, own, words, all);
        content.addClassName("stack");
        addClassNames("client-says", "card");
        setContent(content);
        show(bench);
        setOpen(!bench.said().isEmpty() || own.getComponentCount() > 0);
    }

    @Override
    public void show(Bench bench) {
        List<Said> waiting = bench.said().stream().filter(Said::waiting).toList();
        said.show(waiting);
        own.removeAll();
        bench.weighed().stream()
                .filter(row -> row.own()
                        && bench.draft().factors().stream()
                                .noneMatch(factor -> factor.id().equals(row.item())))
                .forEach(row -> own.add(new ListItem(own(row))));
        int count = waiting.size() + own.getComponentCount();
        setSummaryText(text("ClientPanel.title", bench.traject().clientName(), count));
        nothing.setVisible(count == 0);
    }

    private Component own(SideBySide.Row row) {
        String important = row.importance() == null ? "" : word(row.importance());
        Paragraph named = new Paragraph(
                important.isEmpty()
                        ? text("ClientPanel.named", row.name())
                        : text("ClientPanel.namedAs", row.name(), important));
        NativeButton take = new NativeButton(text("ClientPanel.takeIn", row.name()), _ -> takeIn(row));
        take.addClassNames("button", "quiet");
        return new Div(named, take);
    }

    private void takeIn(SideBySide.Row row) {
        pen.act(() -> pen.tools().factors().takeIn(pen.traject(), pen.afweging(), row.item(), row.name()));
    }
}
