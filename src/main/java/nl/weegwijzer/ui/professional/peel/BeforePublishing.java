package nl.weegwijzer.ui.professional.peel;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.weegwijzer.ui.block.ActionLink;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.MissingList;
import nl.weegwijzer.ui.professional.bench.Bench;
import nl.weegwijzer.ui.professional.bench.BenchPanel;
import nl.weegwijzer.ui.professional.bench.Pen;

/** The last part of the editor: what is still to do, and the way on. */
final class BeforePublishing extends Div implements BenchPanel {

    private static final long serialVersionUID = 1L;

    private final Paragraph summary = new Paragraph();
    private final MissingList list;

    BeforePublishing(Pen pen) {
        list = new MissingList(pen.tools().catalogue(), "");
        String preview = DeskPaths.preview(pen.traject(), pen.afweging());
        Part part = new Part(
                text("BeforePublishing.title"),
                summary,
                list,
                new ActionLink(text("BeforePublishing.check"), preview).main());
        part.addClassNames("card", "stack", "no-print");
        part.setId("nakijken");
        add(part);
    }

    @Override
    public void show(Bench bench) {
        int lacking = bench.missing().size();
        summary.setText(summary(bench, lacking));
        list.show(bench.missing(), bench.draft());
        list.setVisible(lacking > 0);
    }

    private static String summary(Bench bench, int lacking) {
        if (bench.forthcoming().latest() != null && bench.forthcoming().nothingNew()) {
            return text(
                    "BeforePublishing.nothingNew",
                    bench.forthcoming().latest().explanation().number());
        }
        return lacking == 0 ? text("BeforePublishing.ready") : text("BeforePublishing.lacking", lacking);
    }
}
