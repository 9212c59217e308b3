package nl.weegwijzer.ui.professional.client;

import nl.weegwijzer.afweging.publishing.ProgressOverview;
import nl.weegwijzer.conversation.ConversationOverview;
import nl.weegwijzer.goals.GoalOverview;
import nl.weegwijzer.people.access.ForProfessional;
import nl.weegwijzer.people.admission.AdmissionOverview;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.response.ResponseOverview;
import nl.weegwijzer.response.progress.AlongOverview;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** Reads what the desk shows of one client, in one look. */
@Service
class TrajectReading {

    private final TrajectOverview trajecten;
    private final ProgressOverview progress;
    private final ResponseOverview responses;
    private final GoalOverview goals;
    private final AlongOverview alongs;
    private final ConversationOverview talks;
    private final AdmissionOverview admissions;

    TrajectReading(
            TrajectOverview trajecten,
            ProgressOverview progress,
            ResponseOverview responses,
            GoalOverview goals,
            AlongOverview alongs,
            ConversationOverview talks,
            AdmissionOverview admissions) {
        this.trajecten = trajecten;
        this.progress = progress;
        this.responses = responses;
        this.goals = goals;
        this.alongs = alongs;
        this.talks = talks;
        this.admissions = admissions;
    }

    /** One client as they are now. */
    @ForProfessional
    public TrajectDesk of(TrajectId traject) {
        return new TrajectDesk(
                trajecten.one(traject),
                trajecten.number(traject),
                trajecten.team(traject),
                progress.of(traject),
                responses.said(traject),
                goals.all(traject),
                alongs.byClient(traject),
                talks.all(traject),
                admissions.of(traject));
    }
}
