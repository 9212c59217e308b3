package nl.weegwijzer.response.readfirst;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.access.ForManagers;
import nl.weegwijzer.shared.RetriedWhenOvertaken;
import nl.weegwijzer.shared.Words;
import org.springframework.stereotype.Service;

/** Keeps the signs of one's own organisation: ours, and its own. */
@Service
@RetriedWhenOvertaken
public class SignKeeping {

    /** The most characters of a sign. */
    public static final int SIGN = 80;

    private static final int LETTERS = 3;

    private final CrisisSigns signs;
    private final CurrentPerson current;
    private final Clock clock;

    SignKeeping(CrisisSigns signs, CurrentPerson current, Clock clock) {
        this.signs = signs;
        this.current = current;
        this.clock = clock;
    }

    /** All of them, by their words. */
    @ForManagers
    public List<ListedSign> all() {
        Map<String, ListedSign> all = new TreeMap<>();
        Signs.BUILT_IN.forEach(sign -> all.put(sign, new ListedSign(sign, true, true)));
        signs.findByOrganisation(current.organisation())
                .forEach(one -> all.merge(
                        one.sign(),
                        new ListedSign(one.sign(), false, one.used()),
                        (ours, theirs) -> new ListedSign(ours.words(), ours.builtIn(), theirs.used())));
        return all.values().stream()
                .sorted(Comparator.comparing(ListedSign::words))
                .toList();
    }

    /**
     * Looks texts through for a sign from now on, or no longer. What was marked before stays so.
     *
     * @param sign in any case and with any punctuation
     * @throws SignUnreadable when fewer than three letters are left
     * @throws nl.weegwijzer.shared.TooLong when it is longer than {@link #SIGN}, as typed or as it is kept
     */
    @ForManagers(changes = true)
    public void use(String sign, boolean used) {
        String plain = Words.clean(Signs.plain(Words.clean(sign, SIGN)), SIGN);
        if (plain.codePoints().filter(Character::isLetter).count() < LETTERS) {
            throw new SignUnreadable();
        }
        Instant now = clock.instant();
        signs.findByOrganisation(current.organisation()).stream()
                .filter(one -> one.sign().equals(plain))
                .findFirst()
                .ifPresentOrElse(
                        known -> known.use(used, current, now),
                        () -> signs.save(new CrisisSign(plain, used, current, now)));
    }
}
