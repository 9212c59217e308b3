package nl.weegwijzer.ui.manager.words;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.block.Receipt;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.shell.DeskLayout;
import nl.weegwijzer.wordlist.WordListKeeping;

/** The word list of the organisation: which words are difficult, and what the client reads about them. */
@Route(value = WordListPage.PATH, layout = DeskLayout.class)
@RolesAllowed({"MANAGER", "ADMINISTRATOR"})
class WordListPage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    static final String PATH = "woordenlijst";

    private final transient WordListKeeping keeping;

    WordListPage(WordListKeeping keeping) {
        this.keeping = keeping;
        addClassNames("word-list", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ErrorSummary errors = new ErrorSummary();
        Receipt receipt = new Receipt();
        WordSearch search = new WordSearch();
        Changing changing = new Changing(keeping, receipt, search);
        changing.refresh();
        removeAll();
        add(
                errors,
                new Headline(text("WordListPage.title")),
                intro(),
                receipt,
                fresh(new NewWordForm(errors, changing)),
                list(search));
    }

    private static Paragraph intro() {
        Paragraph intro = new Paragraph(text("WordListPage.intro"));
        intro.addClassName("column");
        return intro;
    }

    private static NativeDetails fresh(NewWordForm form) {
        NativeDetails fresh = new NativeDetails(text("WordListPage.new"), form);
        fresh.addClassName("card");
        return fresh;
    }

    private static Part list(WordSearch search) {
        Part list = new Part(text("WordListPage.list"), search);
        list.addClassName("stack");
        return list;
    }
}
