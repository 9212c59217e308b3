package nl.weegwijzer.response.choosing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.DecisionRoom;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.access.ForParties;
import nl.weegwijzer.response.NoSuchItem;
import nl.weegwijzer.response.readfirst.ClientWrote;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.RetriedWhenOvertaken;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Client and professional each say which option they want; who acts decides for which side. */
@Service
@RetriedWhenOvertaken
public class Choosing {

    private final ChoiceActs acts;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Choosing(ChoiceActs acts, CurrentPerson current, ApplicationEventPublisher events, Clock clock) {
        this.acts = acts;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What both said of the newest version. What was said of an earlier one does not count: other options lay there.
     *
     * @throws NotFound when nothing of this afweging was published in this traject
     */
    @ForParties
    public Choice now(TrajectId traject, AfwegingId afweging) {
        ChoiceActs.Newest newest = newest(traject, afweging, null, null);
        return Choice.of(newest.number(), newest.open(), acts.of(traject.value(), afweging.value(), newest.number()));
    }

    /**
     * Says which option this side wants. The last one counts; the same form sent again is the same act.
     *
     * @param version the version that they have before them
     * @param why may be empty
     * @throws NoSuchItem when the version does not hold the option
     * @throws NotOpenAnyMore when there is a newer version, or an outcome
     * @throws NothingToChoose when it leaves no room
     * @throws NotFound when nothing of this afweging was published in this traject
     */
    @ForParties(changes = true)
    public void want(
            TrajectId traject, SubmissionId submission, AfwegingId afweging, int version, ItemId option, String why) {
        UUID sending = submission.with(afweging, version, option, why);
        ChoiceActs.Newest newest = newest(traject, afweging, option, sending);
        if (newest.sent() > 0) {
            return;
        }
        onTheTable(newest, version);
        if (newest.options() == 0) {
            throw new NoSuchItem();
        }
        var place = new ChoiceAct.Place(traject, afweging, version, sending);
        keep(traject, afweging, ChoiceAct.want(place, option, why, current, clock.instant()), why);
    }

    /**
     * Puts choosing off, until either side says again what they want.
     *
     * @param until after today, and within a year
     * @throws nl.weegwijzer.response.ReasonMissing when nothing says why
     * @throws NoDayToChoose when it is another day
     * @throws NotOpenAnyMore when there is a newer version, or an outcome
     * @throws NothingToChoose when it leaves no room
     * @throws NotFound when nothing of this afweging was published in this traject
     */
    @ForParties(changes = true)
    public void putOff(
            TrajectId traject, SubmissionId submission, AfwegingId afweging, int version, String why, LocalDate until) {
        UUID sending = submission.with(afweging, version, why, until);
        ChoiceActs.Newest newest = newest(traject, afweging, null, sending);
        if (newest.sent() > 0) {
            return;
        }
        onTheTable(newest, version);
        LocalDate today = LegalDays.today(clock);
        if (!until.isAfter(today) || until.isAfter(today.plusYears(1))) {
            throw new NoDayToChoose();
        }
        var place = new ChoiceAct.Place(traject, afweging, version, sending);
        keep(traject, afweging, ChoiceAct.putOff(place, why, until, current, clock.instant()), why);
    }

    private void keep(TrajectId traject, AfwegingId afweging, ChoiceAct act, String words) {
        acts.save(act);
        if (act.byClient()) {
            events.publishEvent(ClientWrote.afweging(traject, afweging, words));
        }
        events.publishEvent(new ChoiceSaid(traject, afweging));
    }

    private ChoiceActs.Newest newest(
            TrajectId traject, AfwegingId afweging, @Nullable ItemId option, @Nullable UUID sending) {
        UUID item = option == null ? null : option.value();
        return acts.newest(traject.value(), afweging.value(), item, sending).orElseThrow(NotFound::new);
    }

    private static void onTheTable(ChoiceActs.Newest newest, int version) {
        if (!newest.open() || newest.number() != version) {
            throw new NotOpenAnyMore();
        }
        if (newest.room() == DecisionRoom.NONE) {
            throw new NothingToChoose();
        }
    }
}
