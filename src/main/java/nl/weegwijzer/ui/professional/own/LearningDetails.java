package nl.weegwijzer.ui.professional.own;

import static nl.weegwijzer.ui.text.Texts.language;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.bench.Unfolding;

/** A learning piece at the step that needs it: read on the spot, or on a page of its own to print. */
public final class LearningDetails extends Composite<Unfolding> {

    private static final long serialVersionUID = 1L;

    private final LearningPiece.Subject subject;

    private LearningDetails(LearningPiece.Subject subject) {
        this.subject = subject;
        getContent().addClassName("no-print");
    }

    /** The piece that belongs to a step, if one does. */
    public static Optional<Component> of(Asked step) {
        return switch (step) {
            case DETERMINE_NEED -> Optional.of(new LearningDetails(LearningPiece.Subject.WETEN));
            case COLLECT -> Optional.of(new LearningDetails(LearningPiece.Subject.KIJKEN));
            case WEIGH -> Optional.of(new LearningDetails(LearningPiece.Subject.VALKUILEN));
            default -> Optional.empty();
        };
    }

    @Override
    protected Unfolding initContent() {
        LearningPiece piece = LearningPiece.of(subject, language());
        return new Unfolding(text("LearningDetails.title", piece.title()), () -> {
            Anchor page = new Anchor(DeskPaths.learning(subject.address()), text("LearningDetails.print"));
            page.setTarget(AnchorTarget.BLANK);
            page.addClassName("link-target");
            return new Div(new LearningText(piece, false), page);
        });
    }
}
