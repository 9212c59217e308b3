package nl.weegwijzer.response.teachback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.response.About;
import nl.weegwijzer.response.Explaining;
import nl.weegwijzer.response.ResponseKind;
import nl.weegwijzer.response.ResponseOverview;
import nl.weegwijzer.response.Said;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.OnMariaDb;
import nl.weegwijzer.testing.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

@OnMariaDb
@SpringBootTest
@Import({Town.class, Explaining.class})
class TeachingBackIT {

    @Autowired
    Town town;

    @Autowired
    Explaining explaining;

    @Autowired
    TeachingBack teachingBack;

    @Autowired
    ResponseOverview responses;

    private final AfwegingId afweging = AfwegingId.create();
    private Acting administrator;
    private Acting client;
    private Acting professional;
    private TrajectId traject;

    @BeforeEach
    void foundATown() {
        administrator = town.found();
        client = town.make(administrator, "Jaap Veenstra", Role.CLIENT);
        professional = town.make(administrator, "Samira Haddou", Role.PROFESSIONAL);
        traject = town.traject(administrator, client, professional);
        explaining.publish(professional, traject, afweging, null, 1);
        client.begin();
    }

    @Test
    void keepsEachAnswerOfWhichTheLastCounts() {
        assertThat(teachingBack.given(traject, afweging, 1)).isEmpty();
        teachBack(Understood.NO, "");
        teachBack(Understood.YES, "");

        assertThat(professional.does(() -> teachingBack.given(traject, afweging, 1)))
                .contains(Understood.YES);
        assertThat(teachingBack.given(traject, afweging, 2)).isEmpty();
    }

    @Test
    void makesOfANoSomethingToAnswer() {
        teachBack(Understood.NO, "Wat is een leerwerkplek?");

        Said said = responses.said(traject).getFirst();
        assertThat(said.kind()).isEqualTo(ResponseKind.NOT_UNDERSTOOD);
        assertThat(said.words()).isEqualTo("Wat is een leerwerkplek?");
        assertThat(said.about()).isEqualTo(About.version(afweging, 1));
        assertThat(said.waiting()).isTrue();
    }

    @Test
    void makesOfABitSomethingToAnswerWhenThereAreWords() {
        teachBack(Understood.YES, "");
        teachBack(Understood.A_BIT, " ");
        assertThat(responses.said(traject)).isEmpty();

        teachBack(Understood.A_BIT, "Wat is bezwaar?");
        assertThat(responses.said(traject)).hasSize(1);
    }

    @Test
    void takesTheSameFormOnce() {
        SubmissionId form = SubmissionId.create();
        teachingBack.teachBack(traject, form, afweging, 1, Understood.NO, "");
        teachingBack.teachBack(traject, form, afweging, 1, Understood.NO, "");

        assertThat(responses.said(traject)).hasSize(1);
    }

    @Test
    void isForTheClientAboutAVersionOfTheirs() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> teachingBack.teachBack(
                        traject, SubmissionId.create(), AfwegingId.create(), 1, Understood.YES, ""));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> professional.doing(() -> teachBack(Understood.YES, "")));
        Acting stranger = town.make(administrator, "Piet Vreemd", Role.CLIENT);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> stranger.does(() -> teachingBack.given(traject, afweging, 1)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> stranger.doing(() -> teachBack(Understood.YES, "")));
    }

    private void teachBack(Understood understood, String words) {
        teachingBack.teachBack(traject, SubmissionId.create(), afweging, 1, understood, words);
    }
}
