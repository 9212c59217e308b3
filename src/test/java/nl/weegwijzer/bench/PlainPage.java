package nl.weegwijzer.bench;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.peeling.LayingOut;
import nl.weegwijzer.afweging.peeling.Weighing;
import nl.weegwijzer.afweging.peeling.WeighingFactors;
import nl.weegwijzer.afweging.publishing.Publishing;
import nl.weegwijzer.demo.DemoPeople;
import nl.weegwijzer.e2e.Browser;
import nl.weegwijzer.e2e.SignIn;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.StatementCount;
import org.jspecify.annotations.Nullable;

/**
 * What the plain page of an explanation costs against bare JDBC and JSON of the same rows, in a warm session.
 *
 * <p>Counted is the processor time of the portal and its database together, the one client that asks both among it. The
 * two take turns within one run; the figure is the median of the ratios of the turns. A page is drawn anew when more
 * others were read since than the portal keeps; it is read again when it was the last. Before the turns both are asked
 * until the compiler of the JVM has next to nothing left to do. Bytes are the compressed body.
 */
final class PlainPage implements Bench {

    /** More explanations than the portal keeps drawings of. */
    private static final int MANY = 40;

    private static final int PART = 120;
    private static final int LEAST_PARTS = 25;
    private static final int MOST_PARTS = 100;

    /** Milliseconds of compiling in which a part counts as warm. */
    private static final int QUIET = 100;

    private static final int TURNS = 11;
    private static final int ASKED = 160;

    private @Nullable StatementCount count;
    private final HttpClient client = HttpClient.newHttpClient();

    @Override
    public List<Measure> run() throws Exception {
        try (Portal portal = Portal.start();
                Browser browser = Browser.launch()) {
            count = portal.the(StatementCount.class);
            Acting klant = portal.acting(DemoPeople.KLANT_1);
            TrajectId traject = klant.does(portal.the(TrajectOverview.class)::walkedByMe)
                    .getFirst()
                    .id();
            List<AfwegingId> many = portal.acting(DemoPeople.PROFESSIONAL_1)
                    .does(() -> Stream.generate(() -> cases(portal, traject).publish(7))
                            .limit(MANY)
                            .toList());
            Page page = browser.open(portal.address(), Browser.PHONE);
            SignIn.atDemo(page, DemoPeople.KLANT_1.login());
            String cookies =
                    page.context().cookies().stream().map(PlainPage::header).collect(Collectors.joining("; "));
            try (BareRows bare = BareRows.serve(portal.the(DataSource.class), klant, traject)) {
                return compare(
                        requests(many, portal.address() + "/lezen/" + traject + "/", cookies),
                        requests(many, bare.address().toString(), cookies));
            }
        }
    }

    private static List<HttpRequest> requests(List<AfwegingId> many, String address, String cookies) {
        return many.stream()
                .map(afweging -> HttpRequest.newBuilder(URI.create(address + afweging))
                        .header("Cookie", cookies)
                        .build())
                .toList();
    }

    private List<Measure> compare(List<HttpRequest> plain, List<HttpRequest> bare) throws Exception {
        List<HttpRequest> same = List.of(plain.getFirst());
        warm(List.of(plain, same, bare));
        double[] anew = new double[TURNS];
        double[] again = new double[TURNS];
        for (int turn = 0; turn < TURNS; turn++) {
            double rows = cost(bare);
            anew[turn] = cost(plain) / rows;
            again[turn] = cost(same) / rows;
        }
        HttpRequest one = same.getFirst();
        return List.of(
                Measure.atMost("P3 plain page against JDBC and JSON, drawn anew", median(anew), 2, "×"),
                Measure.atMost("P3 plain page against JDBC and JSON, read again", median(again), 2, "×"),
                Measure.atMost("P3 plain page", zipped(body(one)) / 1_000.0, 8, "KB"),
                Measure.atMost("P3 stylesheet of plain pages", zipped(body(style(one))) / 1_000.0, 8, "KB"));
    }

    private void warm(List<List<HttpRequest>> all) throws Exception {
        CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
        long compiled = Long.MAX_VALUE;
        for (int part = 0; part < MOST_PARTS && (part < LEAST_PARTS || compiled > QUIET); part++) {
            long before = compiler.getTotalCompilationTime();
            for (List<HttpRequest> requests : all) {
                ask(requests, PART);
            }
            compiled = compiler.getTotalCompilationTime() - before;
        }
    }

    private static double median(double[] ratios) {
        Arrays.sort(ratios);
        return ratios[TURNS / 2];
    }

    /** Nanoseconds of processor time. */
    private double cost(List<HttpRequest> requests) throws Exception {
        long before = processors();
        ask(requests, ASKED);
        return processors() - before;
    }

    private static long processors() {
        long database = ProcessHandle.current()
                .descendants()
                .filter(child -> child.info().command().orElse("").contains("maria"))
                .map(child -> child.info().totalCpuDuration().orElse(Duration.ZERO))
                .mapToLong(Duration::toNanos)
                .sum();
        var process = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return process.getProcessCpuTime() + database;
    }

    private void ask(List<HttpRequest> requests, int times) throws Exception {
        Objects.requireNonNull(count).reset();
        for (int time : IntStream.range(0, times).toArray()) {
            if (!new String(body(requests.get(time % requests.size())), java.nio.charset.StandardCharsets.UTF_8)
                    .contains("Punt 7")) {
                throw new IllegalStateException("Not the explanation, at time " + time);
            }
        }
    }

    private byte[] body(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("Answered with " + answer.statusCode());
        }
        return answer.body();
    }

    private HttpRequest style(HttpRequest plain) throws Exception {
        String html = new String(body(plain), java.nio.charset.StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(
                        plain.uri().resolve(html.replaceAll("(?s).*href=\"(/lezen/stijl/[^\"]+)\".*", "$1")))
                .build();
    }

    private static int zipped(byte[] body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(body);
        }
        return bytes.size();
    }

    private static String header(Cookie cookie) {
        return cookie.name + "=" + cookie.value;
    }

    private static Cases cases(Portal portal, TrajectId traject) {
        return new Cases(
                portal.the(Weighing.class),
                portal.the(WeighingFactors.class),
                portal.the(LayingOut.class),
                portal.the(Publishing.class),
                traject);
    }
}
