package nl.weegwijzer.ui.professional.table;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.afweging.peeling.Draft;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.ui.field.OneAct;
import nl.weegwijzer.ui.professional.bench.Bench;
import nl.weegwijzer.ui.professional.bench.Group;
import nl.weegwijzer.ui.professional.bench.Pen;

/** What was read, heard and seen. */
public final class InformationPanel extends Group {

    private static final long serialVersionUID = 1L;

    private final transient Pen pen;
    private final String client;
    private final Div list = new Div();

    public InformationPanel(Pen pen, Bench bench) {
        super(text("InformationPanel.title"), Place.choice("INFORMATION").anchor());
        this.pen = pen;
        this.client = bench.traject().clientName();
        NativeButton one = OneAct.on(new NativeButton(text("InformationPanel.add")), this::addOne);
        one.addClassNames("button", "no-print");
        list.addClassName("options");
        bench.draft().information().forEach(piece -> list.add(new PiecePanel(pen, piece, client)));
        add(new Paragraph(text("InformationPanel.help")), list, new Div(one));
    }

    private void addOne(SubmissionId press) {
        pen.act(() -> {
            ItemId id = pen.tools().layingOut().addInformation(pen.traject(), pen.afweging(), press);
            list.getChildren()
                    .map(PiecePanel.class::cast)
                    .filter(panel -> panel.shows(id))
                    .findFirst()
                    .orElseGet(() -> show(id))
                    .write();
        });
    }

    private PiecePanel show(ItemId id) {
        PiecePanel panel = new PiecePanel(pen, new Draft.Information(id, null, null, false, Map.of()), client);
        list.add(panel);
        return panel;
    }
}
