package nl.weegwijzer.faults;

import java.util.List;
import nl.weegwijzer.bench.Measure;

/** R6: Keycloak is killed while people are at work, and comes back. It needs Keycloak's files in {@code target/keycloak}. */
final class SignInProviderAway implements Fault {

    @Override
    public String id() {
        return "R6";
    }

    @Override
    public int few() {
        return 2;
    }

    @Override
    public int full() {
        return 10;
    }

    @Override
    public List<Measure> happen(int times) throws Exception {
        try (PortalAtKeycloak portal = PortalAtKeycloak.start()) {
            return figures(new SignInOutage(portal.keycloak(), PortalAtKeycloak.ADDRESS).happen(times), times);
        }
    }

    private List<Measure> figures(SignInOutage.Counts counts, int times) {
        String id = id() + " Keycloak away";
        return List.of(
                Measure.exactly(id, counts.times(), times, "times"),
                Measure.exactly(id + ": refused refreshes that ended a session", counts.ended(), times, "sessions"),
                Measure.atLeast(id + ": pages asked for meanwhile", counts.asked(), times, "pages"),
                Measure.exactly(id + ": of those not given", counts.asked() - counts.answered(), 0, "pages"),
                Measure.exactly(id + ": newcomers let in", counts.letIn(), 0, "people"),
                Measure.exactly(id + ": newcomers with a kind page", counts.kind(), times, "people"),
                Measure.exactly(id + ": went on or got in afterwards", counts.again(), 2 * times, "people"));
    }
}
