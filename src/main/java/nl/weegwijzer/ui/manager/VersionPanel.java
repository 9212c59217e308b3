package nl.weegwijzer.ui.manager;

import static nl.weegwijzer.ui.text.Texts.day;
import static nl.weegwijzer.ui.text.Texts.moment;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import nl.weegwijzer.kader.KaderVersion;
import nl.weegwijzer.ui.block.Pairs;

/** What one version of a kader says. */
final class VersionPanel extends Div {

    private static final long serialVersionUID = 1L;

    VersionPanel(KaderVersion version) {
        addClassNames("card", "stack-s");
        version.words().explanation().lines().forEach(line -> add(new Paragraph(line)));
        add(new Pairs()
                .with(text("KaderForm.room"), version.words().room())
                .with(text("KaderForm.owner"), version.words().owner())
                .with(text("KaderForm.source"), version.words().source())
                .with(text("KaderForm.validFrom"), day(version.words().validFrom()))
                .with(text("VersionPanel.written"), moment(version.writtenAt()))
                .with(text("VersionPanel.writer"), version.writer()));
    }

    /** The same, to be opened. */
    static NativeDetails folded(KaderVersion version) {
        return new NativeDetails(
                text("VersionPanel.version", version.number(), version.words().name()), new VersionPanel(version));
    }
}
