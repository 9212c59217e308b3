package nl.weegwijzer.afweging.peeling;

import nl.weegwijzer.afweging.Origin;
import nl.weegwijzer.catalogue.Factor;

/** Which origin a factor of the catalogue mostly has; the professional sees it and can say otherwise. */
final class SuggestedOrigin {

    private SuggestedOrigin() {}

    static Origin of(Factor factor) {
        return switch (factor.code()) {
            case "LP_LEGAL_FRAMEWORK", "LP_RIGHTS_DUTIES" -> Origin.LAW;
            case "CL_WISHES", "CL_MOTIVATION" -> Origin.CLIENT_WISH;
            default -> ofCluster(factor.cluster());
        };
    }

    private static Origin ofCluster(String cluster) {
        return switch (cluster) {
            case "LEGAL_POLICY" -> Origin.POLICY;
            case "ORGANISATION" -> Origin.ORGANISATION;
            case "EMPLOYER_LABOUR_MARKET" -> Origin.EMPLOYER;
            default -> Origin.PROFESSIONAL_JUDGEMENT;
        };
    }
}
