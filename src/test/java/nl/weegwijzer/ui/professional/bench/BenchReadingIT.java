package nl.weegwijzer.ui.professional.bench;

import static org.assertj.core.api.Assertions.assertThat;

import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.afweging.peeling.LayingOut;
import nl.weegwijzer.afweging.peeling.Weighing;
import nl.weegwijzer.afweging.peeling.WeighingFactors;
import nl.weegwijzer.afweging.publishing.Publishing;
import nl.weegwijzer.bench.Cases;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.people.access.AccessLog;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.OnMariaDb;
import nl.weegwijzer.testing.StatementCount;
import nl.weegwijzer.testing.Town;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@OnMariaDb
@SpringBootTest
@Import({Town.class, StatementCount.class})
class BenchReadingIT {

    @Autowired
    Town town;

    @Autowired
    Weighing weighing;

    @Autowired
    WeighingFactors factors;

    @Autowired
    LayingOut layingOut;

    @Autowired
    Publishing publishing;

    @Autowired
    BenchReading reading;

    @Autowired
    StatementCount count;

    @Test
    void readsInFewStatementsHoweverManyFactors() {
        Acting administrator = town.found();
        Acting client = town.make(administrator, "Jaap Veenstra", Role.CLIENT);
        Acting professional = town.make(administrator, "Samira Haddou", Role.PROFESSIONAL);
        TrajectId traject = town.traject(administrator, client, professional);
        Cases cases = new Cases(weighing, factors, layingOut, publishing, traject);
        AfwegingId few = professional.does(() -> cases.publish(1));
        AfwegingId many = professional.does(() -> cases.publish(50));

        int one = professional.does(() -> cost(traject, few));
        assertThat(one).as("with what both chose together").isLessThanOrEqualTo(19);
        assertThat(professional.does(() -> cost(traject, many))).isEqualTo(one);
    }

    @Test
    void followsTheWriterInFewerStatements() {
        Acting administrator = town.found();
        Acting client = town.make(administrator, "Jaap Veenstra", Role.CLIENT);
        Acting professional = town.make(administrator, "Samira Haddou", Role.PROFESSIONAL);
        TrajectId traject = town.traject(administrator, client, professional);
        Cases cases = new Cases(weighing, factors, layingOut, publishing, traject);
        AfwegingId id = professional.does(() -> cases.publish(3));
        Bench before = professional.does(() -> reading.of(traject, id));
        professional.doing(() -> weighing.write(traject, id, Place.of(Field.OPENING), "", "Dag Jaap."));

        count.reset();
        Bench after = professional.does(() -> AccessLog.refreshing(() -> reading.following(traject, id, before)));

        assertThat(count.statements()).hasSizeLessThanOrEqualTo(6);
        assertThat(after).isEqualTo(professional.does(() -> reading.of(traject, id)));
    }

    private int cost(TrajectId traject, AfwegingId afweging) {
        count.reset();
        reading.of(traject, afweging);
        return count.statements().size();
    }
}
