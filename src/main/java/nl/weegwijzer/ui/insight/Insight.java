package nl.weegwijzer.ui.insight;

import java.util.List;
import nl.weegwijzer.afweging.publishing.ExplanationSummary;
import nl.weegwijzer.goals.GoalSummary.Glance;
import nl.weegwijzer.response.Said;

/**
 * What somebody reads of a dossier that is not their own.
 *
 * @param clientName whose it is
 * @param contactName whom to call about it
 * @param contactPhone how; may be empty
 * @param writing whether one may also write something, on behalf of the client
 * @param said what the client said, or a representative for them; empty where that is not opened
 */
record Insight(
        String clientName,
        String contactName,
        String contactPhone,
        boolean writing,
        List<ExplanationSummary> explanations,
        List<Glance> goals,
        List<Said> said) {}
