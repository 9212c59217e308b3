package nl.weegwijzer.faults;

import nl.weegwijzer.bench.Portal;
import nl.weegwijzer.demo.DemoPeople;
import nl.weegwijzer.demo.database.EmbeddedMariaDb;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.testing.Acting;

/** The portal in this process, started once for all faults that leave it standing; Spring closes it at the end. */
final class OnePortal {

    private OnePortal() {}

    private static final class Started {
        static final Portal PORTAL = Portal.start();
    }

    static Portal get() {
        return Started.PORTAL;
    }

    /** Its database. */
    static Rows rows() {
        EmbeddedMariaDb database = get().the(EmbeddedMariaDb.class);
        return Rows.at(database.jdbcUrl(), database.accounts().ownerPassword());
    }

    /** The traject of {@code klant-1}, in which both professionals are. */
    static TrajectId traject() {
        return TrajectId.parse(rows().trajectOf(DemoPeople.KLANT_1.name()));
    }

    static Acting client() {
        return get().acting(DemoPeople.KLANT_1);
    }
}
