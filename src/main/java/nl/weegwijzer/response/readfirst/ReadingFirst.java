package nl.weegwijzer.response.readfirst;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.access.ForProfessional;
import nl.weegwijzer.response.ResponseId;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Marks texts that may show that a client is in need, and shows them to professionals; never to a client. */
@Service
public class ReadingFirst {

    private final ReadFirsts texts;
    private final CrisisSigns signs;
    private final CurrentPerson current;
    private final Clock clock;

    ReadingFirst(ReadFirsts texts, CrisisSigns signs, CurrentPerson current, Clock clock) {
        this.texts = texts;
        this.signs = signs;
        this.current = current;
        this.clock = clock;
    }

    /** What to read first in a traject. */
    @ForProfessional
    public ToReadFirst in(TrajectId traject) {
        List<ReadFirsts.Row> rows = texts.of(traject.value());
        List<ReadFirsts.Row> fresh = rows.stream().filter(row -> !row.read()).toList();
        return new ToReadFirst(
                places(rows, ClientWrote.RESPONSE).map(ResponseId::new).collect(toSet()),
                places(fresh, ClientWrote.GOAL).findAny().isPresent(),
                places(fresh, ClientWrote.AFWEGING).map(AfwegingId::new).collect(toSet()),
                places(fresh, ClientWrote.TALK).collect(toSet()),
                places(fresh, ClientWrote.TYPED).findAny().isPresent());
    }

    /** Notes that the contact person has them before them; when a colleague looks, they still wait for that. */
    @ForProfessional(changes = true)
    public void seen(TrajectId traject) {
        texts.read(traject.value(), current.id().value(), clock.instant());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ClientWrote wrote) {
        if (wrote.words().stream().allMatch(String::isBlank)) {
            return;
        }
        Signs used = used();
        if (wrote.words().stream().anyMatch(used::in)) {
            texts.save(new ReadFirst(current.organisation(), wrote, clock.instant()));
        }
    }

    private Signs used() {
        List<String> words = new ArrayList<>(Signs.BUILT_IN);
        signs.findByOrganisation(current.organisation()).forEach(sign -> {
            words.remove(sign.sign());
            if (sign.used()) {
                words.add(sign.sign());
            }
        });
        return new Signs(words);
    }

    private static Stream<UUID> places(List<ReadFirsts.Row> rows, String place) {
        return rows.stream().filter(row -> row.place().equals(place)).map(ReadFirsts.Row::id);
    }
}
