package nl.weegwijzer.ui.manager;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.weegwijzer.kader.KaderKeeping;
import nl.weegwijzer.kader.KaderKind;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.field.Fields;
import nl.weegwijzer.ui.shell.DeskLayout;

/** Makes a kader with its first version. */
@Route(value = KaderPaths.NEW, layout = DeskLayout.class)
@RolesAllowed({"MANAGER", "ADMINISTRATOR"})
class NewKaderPage extends Div {

    private static final long serialVersionUID = 1L;

    NewKaderPage(KaderKeeping keeping) {
        addClassNames("read", "stack");
        ErrorSummary errors = new ErrorSummary();
        RadioButtonGroup<KaderKind> kind = Fields.oneOf(text("NewKaderPage.kind"), List.of(KaderKind.values()));
        SubmissionId key = SubmissionId.create();
        KaderForm form = new KaderForm(
                errors,
                null,
                words -> UI.getCurrentOrThrow().navigate(KaderPaths.kader(keeping.make(key, kind.getValue(), words))));
        form.asking(kind);
        add(
                new Trail(text("KaderPage.back"), "/" + KaderPaths.ALL),
                errors,
                new Headline(text("NewKaderPage.title")),
                new Paragraph(text("NewKaderPage.intro")),
                form);
    }
}
