package nl.weegwijzer.conversation.assisted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.response.ResponseKind;
import nl.weegwijzer.response.ResponseOverview;
import nl.weegwijzer.response.Said;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.AtOnce;
import nl.weegwijzer.testing.OnMariaDb;
import nl.weegwijzer.testing.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A code is tried, and an entry confirmed, many times at the same moment: it counts once, and a guess stays out. */
@OnMariaDb
@SpringBootTest
@Import(Town.class)
class ConfirmingAtOnceIT {

    @Autowired
    Town town;

    @Autowired
    Assisting assisting;

    @Autowired
    Confirming confirming;

    @Autowired
    AssistedOverview assisted;

    @Autowired
    ResponseOverview responses;

    private Acting client;
    private Acting professional;
    private TrajectId traject;
    private AssistedId wish;
    private String code;

    @BeforeEach
    void typeAWish() {
        Acting administrator = town.found();
        client = town.make(administrator, "Jaap Veenstra", Role.CLIENT);
        professional = town.make(administrator, "Samira Haddou", Role.PROFESSIONAL);
        traject = town.traject(administrator, client, professional);
        professional.begin();
        wish = type(SubmissionId.create(), "Ik wil buiten werken.");
        code = assisting.code(traject, SubmissionId.create());
    }

    @RepeatedTest(3)
    void staysShutAfterFiveWrongCodesHoweverManyAreTriedAtOnce() {
        String wrong = code.equals("111111") ? "222222" : "111111";

        List<Object> met =
                AtOnce.met(IntStream.range(0, 16).mapToObj(_ -> trying(wrong)).toList());

        assertThat(met).filteredOn(CodeCheck.WRONG::equals).hasSize(AssistedCode.TRIES);
        assertThat(met).filteredOn(CodeCheck.SPENT::equals).hasSize(16 - AssistedCode.TRIES);
        assertThat(trying(code).get()).isEqualTo(CodeCheck.SPENT);
        assertThat(responses.said(traject)).isEmpty();
    }

    @RepeatedTest(3)
    void countsOnceWhenItIsConfirmedInTwoWindowsAndFromPaper() {
        List<Object> met = AtOnce.met(List.of(trying(code), trying(code), () -> {
            professional.doing(() -> confirming.signedOnPaper(traject, wish));
            return AtOnce.DONE;
        }));

        assertThat(met).containsExactly(CodeCheck.RIGHT, CodeCheck.RIGHT, AtOnce.DONE);
        assertThat(responses.said(traject))
                .singleElement()
                .extracting(Said::words)
                .isEqualTo("Ik wil buiten werken.");
    }

    @RepeatedTest(3)
    void countsOrIsRefusedAndNeverBoth() {
        AtOnce.met(List.of(trying(code), () -> {
            client.doing(() -> confirming.refuse(traject, wish, "Dat zei ik niet."));
            return AtOnce.DONE;
        }));

        Verdict verdict = assisted.all(traject).getFirst().ended().verdict();
        assertThat(responses.said(traject)).hasSize(verdict == Verdict.CONFIRMED ? 1 : 0);
    }

    @Test
    void takesNothingForACodeThatIsNone() {
        for (String none : List.of("", " ", "０００000", code.substring(1), code + "0", "\u0000", "' OR 1=1 --")) {
            Object met = trying(none).get();
            assertThat(met).as(none).isNotEqualTo(CodeCheck.RIGHT);
        }
        assertThat(responses.said(traject)).isEmpty();
    }

    @Test
    void typesTheSameFormOnceAndOtherWordsBesideIt() {
        SubmissionId form = SubmissionId.create();
        AssistedId first = type(form, "Dichtbij.");
        assertThat(type(form, "Dichtbij.")).isEqualTo(first);
        assertThat(type(form, "Dichtbij huis.")).isNotEqualTo(first);
        List<Object> met = AtOnce.met(Stream.<Supplier<Object>>generate(
                        () -> () -> professional.does(() -> type(form, "Met de fiets.")))
                .limit(4)
                .toList());
        assertThat(met).as("sent four times at once").hasOnlyElementsOfType(AssistedId.class);
        assertThat(met.stream().distinct()).hasSize(1);
        assertThat(assisted.all(traject)).hasSize(4);
    }

    private AssistedId type(SubmissionId form, String words) {
        return assisting.say(traject, form, ResponseKind.WISH, null, words);
    }

    private Supplier<Object> trying(String typed) {
        return () -> client.does(() -> confirming.confirm(traject, wish, typed));
    }
}
