package nl.weegwijzer.afweging.blocks;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegwijzer.afweging.starting.CommonQuestion;
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

    private static final Comparator<Block> ORDER =
            Comparator.comparingInt(KeepingBlocks::place).thenComparing(Block::name, String.CASE_INSENSITIVE_ORDER);

    private final TextBlocks blocks;
    private final FirstBlocks first;
    private final CurrentPerson current;
    private final Clock clock;

    KeepingBlocks(TextBlocks blocks, FirstBlocks first, CurrentPerson current, Clock clock) {
        this.blocks = blocks;
        this.first = first;
        this.current = current;
        this.clock = clock;
    }

    /** All of them, archived ones too: first what the organisation thought of itself, then by common question. */
    @ForAnyProfessional
    public List<Block> all() {
        List<Block> own = blocks
                .findByOrganisationOrderByName(current.organisation().value())
                .stream()
                .map(TextBlock::read)
                .map(this::placed)
                .toList();
        return Stream.concat(own.stream(), first.beside(own)).sorted(ORDER).toList();
    }

    private static int place(Block block) {
        CommonQuestion about = block.about();
        return about == null ? -1 : about.ordinal();
    }

    /** A text to begin with that was rewritten still stands with its question. */
    private Block placed(Block own) {
        return own.about(first.named(own.name()).map(Block::about).orElse(null));
    }

    /**
     * Adds one. The same one sent again changes nothing.
     *
     * @throws NameTaken when there is one with this name, also when it is archived
     * @throws NothingWritten when its name or text is empty
     */
    @ForAnyProfessional(changes = true)
    public void add(String name, String text) {
        String clean = Words.clean(name, NAME);
        if (clean.isEmpty() || text.isBlank()) {
            throw new NothingWritten();
        }
        Optional<TextBlock> there = kept(clean);
        if (there.isEmpty() && first.named(clean).isEmpty()) {
            blocks.save(new TextBlock(clean, text, current, clock.instant()));
        } else if (there.filter(block -> block.says(text)).isEmpty()) {
            throw new NameTaken(clean);
        }
    }

    /** Writes another text under a name. A text to begin with becomes one of the organisation. */
    @ForAnyProfessional(changes = true)
    public void write(String name, String text) {
        if (text.isBlank()) {
            throw new NothingWritten();
        }
        one(name).write(text, current, clock.instant());
    }

    /** Takes one out of use, or back into use. */
    @ForAnyProfessional(changes = true)
    public void archive(String name, boolean away) {
        one(name).archive(away, current, clock.instant());
    }

    private TextBlock one(String name) {
        return kept(name).orElseGet(() -> first.named(name).map(this::own).orElseThrow(NotFound::new));
    }

    private Optional<TextBlock> kept(String name) {
        return blocks.findByOrganisationAndName(current.organisation().value(), name);
    }

    private TextBlock own(Block block) {
        return blocks.save(new TextBlock(block.name(), block.words(), current, clock.instant()));
    }
}
