package nl.weegwijzer.ui.client.looked;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What in a dossier somebody read or wrote at. Each service that leads into a traject belongs to one of these. */
enum Matter {
    TRAJECT("TrajectOverview", "TrajectReading", "InsightReading"),
    TEAM("Arranging", "AdministrationReading"),
    EXPLANATION(
            "ExplanationOverview",
            "ProgressOverview",
            "Publishing",
            "Sealing",
            "Seeing",
            "ExplanationReading",
            "PlainReading",
            "VersionsReading"),
    DRAFT("ReadingAlong", "ManuscriptReading", "ProofReading"),
    WEIGHING(
            "Weighing",
            "WeighingFactors",
            "LayingOut",
            "Ruling",
            "Judging",
            "Noting",
            "Resuming",
            "KaderOverview",
            "BenchReading"),
    OWN_WEIGHING(
            "ComparisonOverview",
            "WeighingAlong",
            "Skipping",
            "SidesReading",
            "StepsReading",
            "PointsReading",
            "ComparedReading"),
    CHOICE("Choosing", "TogetherReading", "ChoiceDesk", "TakingOver"),
    MESSAGES(
            "Answering",
            "Responding",
            "ResponseOverview",
            "SayingEnough",
            "ReadingFirst",
            "SayingReading",
            "InboxReading"),
    JUDGEMENT("TeachingBack", "AskingTakenAlong", "AlongOverview", "HeardReading"),
    PLAN(
            "GoalNotes",
            "GoalOverview",
            "GoalSetting",
            "Scaling",
            "ScaleOverview",
            "Clashing",
            "ClashOverview",
            "PlanReading",
            "GoalReading",
            "ScaleReading",
            "ScaleDesk",
            "ClashReading",
            "ClashDesk"),
    LOOKING_BACK("LookingBack", "LookBackReading"),
    HELPERS("JointPlanOverview", "JointPlanning", "SayingBelief", "HelpersReading", "JointDesk"),
    TALKS("ConversationOverview", "HelpOverview", "Holding", "Preparing", "Inviting", "OurTalkReading", "TalkReading"),
    ENTERED("AssistedOverview", "Assisting", "Confirming", "ConfirmReading", "AssistReading"),
    ADMITTED(
            "AdmissionOverview",
            "Consenting",
            "LookInReading",
            "Mandating",
            "PaperReading",
            "RegisteredStandIns",
            "StandInReading",
            "StandingIn"),
    LOOKS("LookOverview", "AskingReading"),
    SIGNING_IN("Administering"),
    /** For a line of a service that is no more. */
    DOSSIER;

    private static final Map<String, Matter> BY_SERVICE = Arrays.stream(values())
            .flatMap(matter -> matter.services.stream().map(service -> Map.entry(service, matter)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final Set<String> services;

    Matter(String... services) {
        this.services = Set.of(services);
    }

    /** What the service of this name is about. */
    static Matter of(String service) {
        return BY_SERVICE.getOrDefault(service, DOSSIER);
    }
}
