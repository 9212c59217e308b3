package nl.weegwijzer.faults;

import java.time.Duration;
import nl.weegwijzer.e2e.Keycloak;
import nl.weegwijzer.e2e.KeycloakAdmin;
import nl.weegwijzer.e2e.WhoAmI;

/**
 * Keycloak is killed while people are at work, and comes back. Those signed in work on, nobody new gets in, a
 * refresh that is refused ends a session and an outage does not.
 */
final class SignInOutage {

    private static final String PASSWORD = "alleen-voor-tests";

    /** Long enough for every token to end and for the first refresh to find nobody. */
    private static final Duration OUTAGE = Duration.ofSeconds(8);

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Keycloak keycloak;
    private final String portal;

    /** @param portal where the portal runs whose people sign in at this Keycloak */
    SignInOutage(Keycloak keycloak, String portal) {
        this.keycloak = keycloak;
        this.portal = portal;
    }

    /** Lets it happen so many times. */
    Counts happen(int times) {
        keycloak.admin().letTokensLive(2);
        Counts counts = Counts.NONE;
        for (int time = 0; time < times; time++) {
            counts = counts.and(once());
        }
        return counts;
    }

    private Counts once() {
        SignInProviderDevice works = signedIn("klant-1");
        SignInProviderDevice refused = signedIn("klant-2");
        KeycloakAdmin admin = keycloak.admin();
        admin.enable("klant-2", false);
        int ended = endsAt(refused, "/uitgelogd/gestopt");

        keycloak.kill();
        int asked = 0;
        int answered = 0;
        long until = System.nanoTime() + OUTAGE.toNanos();
        while (System.nanoTime() < until) {
            asked++;
            answered += isIn(works.opens(WhoAmI.PATH)) ? 1 : 0;
            pause();
        }
        SignInProviderDevice newcomer = new SignInProviderDevice(portal);
        SignInProviderDevice.Page met = newcomer.signsIn("klant-3", PASSWORD, WhoAmI.PATH);
        keycloak.startAgain();
        // Not just before it is killed: its database writes half a second behind, and would forget this.
        admin.enable("klant-2", true);
        int again = endsAt(works, WhoAmI.PATH) + (isIn(newcomer.signsIn("klant-3", PASSWORD, WhoAmI.PATH)) ? 1 : 0);
        boolean kind = met.status() == 503 && met.body().contains("Inloggen kan nu even niet");
        return new Counts(1, ended, asked, answered, isIn(met) ? 1 : 0, kind ? 1 : 0, again);
    }

    private SignInProviderDevice signedIn(String login) {
        SignInProviderDevice device = new SignInProviderDevice(portal);
        SignInProviderDevice.Page met = device.signsIn(login, PASSWORD, WhoAmI.PATH);
        if (!isIn(met)) {
            throw new IllegalStateException(login + " did not get in: " + met.status() + " " + met.path());
        }
        return device;
    }

    /** 1 once asking for a page ends here. */
    private static int endsAt(SignInProviderDevice device, String path) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            if (device.opens(WhoAmI.PATH).path().equals(path)) {
                return 1;
            }
            pause();
        }
        return 0;
    }

    private static boolean isIn(SignInProviderDevice.Page page) {
        return page.status() == 200
                && page.path().equals(WhoAmI.PATH)
                && page.body().contains("ROLE_");
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(400));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /**
     * What happened.
     *
     * @param times how often Keycloak was killed and started again
     * @param ended sessions that a refused refresh ended; one each time
     * @param asked pages that somebody who was signed in asked for while it was away
     * @param answered those that they got
     * @param letIn newcomers who got in while it was away
     * @param kind newcomers who read a kind page instead
     * @param again people who went on, or got in, once it was back; two each time
     */
    record Counts(int times, int ended, int asked, int answered, int letIn, int kind, int again) {

        static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0);

        Counts and(Counts other) {
            return new Counts(
                    times + other.times,
                    ended + other.ended,
                    asked + other.asked,
                    answered + other.answered,
                    letIn + other.letIn,
                    kind + other.kind,
                    again + other.again);
        }
    }
}
