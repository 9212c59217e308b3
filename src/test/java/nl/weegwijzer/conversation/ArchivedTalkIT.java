package nl.weegwijzer.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.weegwijzer.conversation.act.Appointment;
import nl.weegwijzer.conversation.act.TalkWay;
import nl.weegwijzer.conversation.assisted.AssistedId;
import nl.weegwijzer.conversation.assisted.AssistedOverview;
import nl.weegwijzer.conversation.assisted.Assisting;
import nl.weegwijzer.conversation.assisted.Confirming;
import nl.weegwijzer.conversation.invitation.Inviting;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.people.traject.Arranging;
import nl.weegwijzer.people.traject.TrajectArchived;
import nl.weegwijzer.response.ResponseKind;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.OnMariaDb;
import nl.weegwijzer.testing.Town;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A traject that was archived keeps its talks to be read, and nobody adds to them. */
@OnMariaDb
@SpringBootTest
@Import(Town.class)
class ArchivedTalkIT {

    @Autowired
    Town town;

    @Autowired
    Arranging arranging;

    @Autowired
    Preparing preparing;

    @Autowired
    Holding holding;

    @Autowired
    ConversationOverview talks;

    @Autowired
    Inviting inviting;

    @Autowired
    Assisting assisting;

    @Autowired
    Confirming confirming;

    @Autowired
    AssistedOverview assisted;

    @Test
    void isReadByBothAndAddedToByNobody() {
        Acting administrator = town.found();
        Acting client = town.make(administrator, "Jaap Veenstra", Role.CLIENT);
        Acting professional = town.make(administrator, "Samira Haddou", Role.PROFESSIONAL);
        TrajectId traject = town.traject(administrator, client, professional);
        professional.begin();
        Appointment meeting = new Appointment(Instant.now().plus(Duration.ofDays(7)), TalkWay.PHONE, "");
        ConversationId talk = preparing.make(traject, SubmissionId.create(), null, meeting);
        holding.hold(traject, talk, SubmissionId.create(), "Dit schreef ik op.");
        AssistedId typed = assisting.say(traject, SubmissionId.create(), ResponseKind.WISH, null, "Ik wil buiten.");
        String code = assisting.code(traject, SubmissionId.create());
        int written = talks.one(traject, talk).standing().written();

        administrator.doing(() -> arranging.archive(traject));

        for (Acting reader : List.of(client, professional)) {
            reader.doing(() -> {
                assertThat(talks.one(traject, talk).record().words()).isEqualTo("Dit schreef ik op.");
                assertThat(talks.coming(traject).talks()).hasSize(1);
                assertThat(inviting.calendar(traject, talk, URI.create("/"))).startsWith("BEGIN:VCALENDAR");
                assertThat(assisted.all(traject)).hasSize(1);
                refused(() -> holding.see(traject, talk, SubmissionId.create(), written));
                refused(() -> holding.correct(traject, talk, SubmissionId.create(), null, "Nog iets."));
            });
        }
        client.doing(() -> refused(() -> confirming.confirm(traject, typed, code)));
        refused(() -> confirming.signedOnPaper(traject, typed));
        assertThat(talks.one(traject, talk).standing().written()).isEqualTo(written);
        assertThat(assisted.all(traject).getFirst().ended()).isNull();
    }

    private static void refused(Runnable act) {
        assertThatExceptionOfType(TrajectArchived.class).isThrownBy(act::run);
    }
}
