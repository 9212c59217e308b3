package nl.weegwijzer.afweging.blocks;

import java.time.Clock;
import java.util.List;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.access.ForAnyProfessional;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.RetriedWhenOvertaken;
import nl.weegwijzer.shared.Words;
import org.springframework.stereotype.Service;

/** Keeps the text blocks of one's organisation. What was inserted somewhere stays there, whatever becomes of its block. */
@Service
@RetriedWhenOvertaken
public class KeepingBlocks {

    /** The most characters of a name. */
    public static final int NAME = 80;

    private final TextBlocks blocks;
    private final CurrentPerson current;
    private final Clock clock;

    KeepingBlocks(TextBlocks blocks, CurrentPerson current, Clock clock) {
        this.blocks = blocks;
        this.current = current;
        this.clock = clock;
    }

    /** All of them by name, archived ones too. */
    @ForAnyProfessional
    public List<Block> all() {
        return blocks.findByOrganisationOrderByName(current.organisation().value()).stream()
                .map(TextBlock::read)
                .toList();
    }

    /**
     * Adds one.
     *
     * @throws NameTaken when there is one with this name, also when it is archived
     * @throws NothingWritten when its name or text is empty
     */
    @ForAnyProfessional
    public void add(String name, String text) {
        String clean = Words.clean(name, NAME);
        if (clean.isEmpty() || text.isBlank()) {
            throw new NothingWritten();
        }
        if (blocks.findByOrganisationAndName(current.organisation().value(), clean)
                .isPresent()) {
            throw new NameTaken(clean);
        }
        blocks.save(new TextBlock(clean, text, current, clock.instant()));
    }

    /** Writes another text under a name. */
    @ForAnyProfessional
    public void write(String name, String text) {
        if (text.isBlank()) {
            throw new NothingWritten();
        }
        one(name).write(text, current, clock.instant());
    }

    /** Takes one out of use, or back into use. */
    @ForAnyProfessional
    public void archive(String name, boolean away) {
        one(name).archive(away, current, clock.instant());
    }

    private TextBlock one(String name) {
        return blocks.findByOrganisationAndName(current.organisation().value(), name)
                .orElseThrow(NotFound::new);
    }
}
