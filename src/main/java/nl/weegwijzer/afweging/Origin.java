package nl.weegwijzer.afweging;

import nl.weegwijzer.catalogue.Factor;

/** Where a reason comes from. A human's choice is never put on the law. */
public enum Origin {
    LAW,
    POLICY,
    ORGANISATION,
    PROFESSIONAL_JUDGEMENT,
    CLIENT_WISH,
    EMPLOYER;

    /** Which origin a factor of the catalogue mostly has; the professional sees it and can say otherwise. */
    public static Origin mostlyOf(Factor factor) {
        return switch (factor.code()) {
            case "LP_LEGAL_FRAMEWORK", "LP_RIGHTS_DUTIES" -> LAW;
            case "CL_WISHES", "CL_MOTIVATION" -> CLIENT_WISH;
            default -> ofCluster(factor.cluster());
        };
    }

    /** Whether people behind the scenes made it, so that one of them answers for it. */
    public boolean behindTheScenes() {
        return this == POLICY || this == ORGANISATION;
    }

    private static Origin ofCluster(String cluster) {
        return switch (cluster) {
            case "LEGAL_POLICY" -> POLICY;
            case "ORGANISATION" -> ORGANISATION;
            case "EMPLOYER_LABOUR_MARKET" -> EMPLOYER;
            default -> PROFESSIONAL_JUDGEMENT;
        };
    }
}
