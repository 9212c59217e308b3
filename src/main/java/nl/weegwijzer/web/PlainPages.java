package nl.weegwijzer.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.people.Display;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.shared.failure.Reference;
import nl.weegwijzer.web.pdf.ExplanationPdf;
import nl.weegwijzer.web.pdf.PaperHead;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Answers for the addresses at which an explanation stands outside the portal. They hold identifiers alone. */
@RestController
@RequestMapping(path = "/lezen", produces = PlainPages.HTML)
class PlainPages {

    static final String HTML = "text/html;charset=UTF-8";

    private static final String NUMBER = "{number:[1-9][0-9]{0,5}}";

    private static final Set<String> SPOKEN = Set.of("nl", "en");

    private static final Logger LOG = LoggerFactory.getLogger(PlainPages.class);

    private final PlainReading reading;
    private final ListingReading listing;
    private final ListingPage list;
    private final ReadingPage page;
    private final PlainStyle style;
    private final ExplanationPdf pdf;
    private final PrintingTurns turns;

    PlainPages(
            PlainReading reading,
            ListingReading listing,
            ListingPage list,
            ReadingPage page,
            PlainStyle style,
            ExplanationPdf pdf,
            PrintingTurns turns) {
        this.reading = reading;
        this.listing = listing;
        this.list = list;
        this.page = page;
        this.style = style;
        this.pdf = pdf;
        this.turns = turns;
    }

    @GetMapping
    String all(HttpServletRequest request) {
        PlainListing mine = listing.mine();
        return list.listing(mine, words(mine.display(), request));
    }

    @GetMapping("/{traject}/{afweging}")
    byte[] newest(@PathVariable String traject, @PathVariable String afweging, HttpServletRequest request) {
        return draw(reading.newest(TrajectId.parse(traject), AfwegingId.parse(afweging)), request);
    }

    @GetMapping("/{traject}/{afweging}/versie/" + NUMBER)
    byte[] version(
            @PathVariable String traject,
            @PathVariable String afweging,
            @PathVariable int number,
            HttpServletRequest request) {
        return draw(reading.version(TrajectId.parse(traject), AfwegingId.parse(afweging), number), request);
    }

    @GetMapping(path = "/{traject}/{afweging}/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    byte[] newestPdf(
            @PathVariable String traject,
            @PathVariable String afweging,
            HttpServletRequest request,
            HttpServletResponse response) {
        return print(reading.newest(TrajectId.parse(traject), AfwegingId.parse(afweging)), request, response);
    }

    @GetMapping(path = "/{traject}/{afweging}/versie/" + NUMBER + "/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    byte[] versionPdf(
            @PathVariable String traject,
            @PathVariable String afweging,
            @PathVariable int number,
            HttpServletRequest request,
            HttpServletResponse response) {
        return print(reading.version(TrajectId.parse(traject), AfwegingId.parse(afweging), number), request, response);
    }

    @GetMapping(path = "/stijl/{name}", produces = "text/css;charset=UTF-8")
    String style(@PathVariable String name, HttpServletResponse response) {
        if (!name.equals(style.name())) {
            throw new NotFound();
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "public, immutable, max-age=" + TimeUnit.DAYS.toSeconds(365));
        return style.text();
    }

    @ExceptionHandler(PrintingBusy.class)
    @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
    String busy(HttpServletRequest request, HttpServletResponse response) {
        PlainWords words = words(Display.STANDARD, request);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "inline");
        response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(PrintingBusy.AGAIN_AFTER));
        response.setContentType(HTML);
        ResourceBundle own = words.own();
        return page.failing(own.getString("PrintingBusy.title"), own.getString("PrintingBusy.more"), words);
    }

    /** Without it the portal would answer, whose pages need scripts. */
    @GetMapping("/**")
    String nothing() {
        throw new NotFound();
    }

    @ExceptionHandler({NotFound.class, AccessDeniedException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String absent(HttpServletRequest request, HttpServletResponse response) {
        PlainWords words = words(Display.STANDARD, request);
        response.setContentType(HTML);
        return page.failing(
                words.shell().getString("Explained.notFound"),
                words.shell().getString("Explained.notFoundMore"),
                words);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.INTERNAL_SERVER_ERROR)
    String broken(Exception failure, HttpServletRequest request, HttpServletResponse response) {
        String reference = Reference.next();
        LOG.error("Failure {}", reference, failure);
        PlainWords words = words(Display.STANDARD, request);
        response.setContentType(HTML);
        String sentence = words.shell().getString("Explained.brokenMore").replace("{0}", reference);
        return page.failing(words.shell().getString("Explained.broken"), sentence, words);
    }

    private byte[] draw(PlainExplanation read, HttpServletRequest request) {
        return page.explaining(read, words(read.display(), request));
    }

    private byte[] print(PlainExplanation read, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("uitleg-versie-" + read.number() + ".pdf")
                        .build()
                        .toString());
        PaperHead head = new PaperHead(
                read.traject().organisationName(),
                read.traject().contactName(),
                read.traject().contactPhone());
        Locale language = words(read.display(), request).language();
        return turns.take(() -> pdf.print(read.explanation(), head, language));
    }

    /** In the language they chose, or the first one their device asks for that there is. */
    private static PlainWords words(Display display, HttpServletRequest request) {
        if (display.language() != null) {
            return PlainWords.in(display.language());
        }
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return PlainWords.in(PlainWords.DUTCH);
        }
        String first = Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(SPOKEN::contains)
                .findFirst()
                .orElse(PlainWords.DUTCH.getLanguage());
        return PlainWords.in(Locale.of(first));
    }
}
