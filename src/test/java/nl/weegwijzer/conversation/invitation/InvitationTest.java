package nl.weegwijzer.conversation.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

class InvitationTest {

    private static final Instant START = Instant.parse("2026-12-01T09:00:00Z");

    private static final URI LINK = URI.create(
            "https://portaal.example.nl/mijn/01a2022b-394a-7485-b299-de530daa0a5f/gesprek/01a2022b-394a-7485-b299-de530daa0a60");

    private final String written = new Invitation("talk@weegwijzer", START, 1, Instant.EPOCH, LINK, false).written();

    @Test
    void saysNothingButThatThereIsATalkAndWhere() {
        assertThat(written.replace("\r\n ", "").split("\r\n"))
                .containsExactlyInAnyOrder(
                        "BEGIN:VCALENDAR",
                        "PRODID:-//Weegwijzer//Weegwijzer//NL",
                        "VERSION:2.0",
                        "BEGIN:VEVENT",
                        "UID:talk@weegwijzer",
                        "DTSTAMP:19700101T000000Z",
                        "DTSTART:20261201T090000Z",
                        "DURATION:PT1H",
                        "SEQUENCE:1",
                        "SUMMARY:Gesprek\\, Weegwijzer",
                        "URL:" + LINK,
                        "END:VEVENT",
                        "END:VCALENDAR");
    }

    @Test
    void takesTheSameTalkOutOfACalendarAgain() throws Exception {
        String off = new Invitation("talk@weegwijzer", START, 2, Instant.EPOCH, LINK, true).written();

        assertThat(off.split("\r\n"))
                .contains("METHOD:CANCEL", "STATUS:CANCELLED", "UID:talk@weegwijzer", "SEQUENCE:2")
                .contains("DTSTART:20261201T090000Z")
                .noneMatch(line -> line.startsWith("ORGANIZER") || line.startsWith("ATTENDEE"));
        assertThat(new CalendarBuilder().build(new StringReader(off)).getComponents())
                .hasSize(1);
    }

    @Test
    void foldsLinesAndEndsThemAsTheStandardSays() {
        assertThat(written).endsWith("END:VCALENDAR\r\n");
        assertThat(written.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(written.replace("\r\n", "")).doesNotContain("\n");
    }

    @Test
    void isReadBackAsItWasMeant() throws Exception {
        VEvent event = (VEvent) new CalendarBuilder()
                .build(new StringReader(written))
                .getComponents()
                .getFirst();

        assertThat(event.getSummary().getValue()).isEqualTo("Gesprek, Weegwijzer");
        assertThat(Instant.from(event.getDateTimeStart().getDate())).isEqualTo(START);
    }
}
