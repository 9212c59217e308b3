package nl.weegwijzer.conversation.invitation;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * A talk as a calendar reads it (RFC 5545). Calendars are shared and read aloud: it names nobody, says no place, and
 * leads to the portal for the rest.
 *
 * @param uid the same for each invitation to one talk, so that a later one takes the place of an earlier one
 * @param sequence how often the moment was changed
 * @param saidAt when it was said last
 * @param calledOff whether it takes the talk out of a calendar again
 */
record Invitation(String uid, Instant startsAt, int sequence, Instant saidAt, URI link, boolean calledOff) {

    private static final String TITLE = "Gesprek, Weegwijzer";

    /** A talk has no end beforehand; a calendar wants one. */
    private static final Duration ABOUT = Duration.ofHours(1);

    /** The file, with CRLF line ends and folded lines. */
    String written() {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Weegwijzer//Weegwijzer//NL"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        if (calledOff) {
            calendar.add(ImmutableMethod.CANCEL);
        }
        calendar.add(event());
        return text(calendar);
    }

    private VEvent event() {
        VEvent event = new VEvent(false);
        event.add(new Uid(uid));
        event.add(new DtStamp(saidAt));
        event.add(new DtStart<>(startsAt));
        event.add(new net.fortuna.ical4j.model.property.Duration(ABOUT));
        event.add(new Sequence(sequence));
        event.add(new Summary(TITLE));
        event.add(new Url(link));
        if (calledOff) {
            event.add(ImmutableStatus.VEVENT_CANCELLED);
        }
        return event;
    }

    private static String text(Calendar calendar) {
        StringWriter out = new StringWriter();
        try {
            new CalendarOutputter(true).output(calendar, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }
}
