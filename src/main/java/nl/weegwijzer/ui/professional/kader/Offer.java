package nl.weegwijzer.ui.professional.kader;

import static nl.weegwijzer.ui.text.Texts.text;

import java.util.List;
import java.util.stream.Stream;
import nl.weegwijzer.afweging.Rules;
import nl.weegwijzer.kader.KaderVersion;
import nl.weegwijzer.kader.KaderVersionId;

/**
 * One kader that can be chosen.
 *
 * @param name how it is called here; an older version says that it is
 * @param says what it means, what room is in it, and whose it is, a paragraph each
 */
record Offer(KaderVersionId version, String name, List<String> says) {

    /** What holds today, and after it what was chosen before and no longer holds. */
    static List<Offer> of(List<KaderVersion> inForce, Rules chosen) {
        List<KaderVersionId> there = inForce.stream().map(KaderVersion::id).toList();
        Stream<Offer> older = chosen.kaders().stream()
                .filter(kader -> !there.contains(new KaderVersionId(kader.version())))
                .map(Offer::older);
        return Stream.concat(inForce.stream().map(Offer::of), older).toList();
    }

    private static Offer of(KaderVersion kader) {
        return new Offer(
                kader.id(),
                text("Offer.kader", kader.words().name(), kader.words().source()),
                says(
                        kader.words().explanation().lines(),
                        kader.words().room(),
                        kader.words().owner()));
    }

    private static Offer older(Rules.Applied kader) {
        String name = text("Offer.kader", kader.name(), kader.source());
        return new Offer(
                new KaderVersionId(kader.version()),
                text("Offer.older", name, kader.number()),
                says(kader.plain().stream(), String.join("\n", kader.room()), kader.owner()));
    }

    private static List<String> says(Stream<String> plain, String room, String owner) {
        Stream<String> around = Stream.concat(text("Offer.room", room).lines(), Stream.of(text("Offer.owner", owner)));
        return Stream.concat(plain, around).toList();
    }
}
