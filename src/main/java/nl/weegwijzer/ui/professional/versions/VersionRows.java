package nl.weegwijzer.ui.professional.versions;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import nl.weegwijzer.afweging.publishing.ExplanationOverview.Sealed;
import nl.weegwijzer.afweging.publishing.PublishedExplanation;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.PlainLinks;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.Tag;

/** Each version with its day and its seal, and the way to what it says and what it changed. */
final class VersionRows extends Div {

    private static final long serialVersionUID = 1L;

    VersionRows(TrajectId traject, Versions versions) {
        addClassName("rows");
        versions.all().forEach(version -> add(row(traject, version)));
    }

    private static Article row(TrajectId traject, Sealed version) {
        PublishedExplanation published = version.published();
        int number = published.explanation().number();
        Article row = new Article(
                head(number, version.intact()), new Paragraph(text("VersionRows.published", published.publishedAt())));
        if (!version.intact()) {
            row.add(new Paragraph(text("VersionRows.brokenMore")));
        }
        if (number > 1) {
            row.add(since(DeskPaths.versions(traject, published.afweging(), number - 1, number), number - 1));
        }
        row.add(new PlainLinks(traject, published.afweging(), number));
        row.addClassName("stack-s");
        return row;
    }

    private static Div head(int number, boolean intact) {
        Div head = new Div(
                new H3(text("VersionRows.number", number)),
                intact ? new Tag(text("VersionRows.intact")) : Tag.strong(text("VersionRows.broken")));
        head.addClassName("row");
        return head;
    }

    private static Anchor since(String href, int before) {
        Anchor link = new Anchor(href, text("VersionRows.since", before));
        link.addClassName("link-target");
        return link;
    }
}
