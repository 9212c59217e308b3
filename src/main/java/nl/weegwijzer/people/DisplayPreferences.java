package nl.weegwijzer.people;

import nl.weegwijzer.people.access.ForSignedIn;
import nl.weegwijzer.shared.NotFound;
import org.springframework.stereotype.Service;

/** How the person of this session likes to read, kept with their account. */
@Service
public class DisplayPreferences {

    private final Persons persons;
    private final CurrentPerson current;

    DisplayPreferences(Persons persons, CurrentPerson current) {
        this.persons = persons;
        this.current = current;
    }

    /** How they like to read now. */
    @ForSignedIn
    public Display mine() {
        return persons.display(current.id().value()).orElseThrow(NotFound::new);
    }

    /** Keeps how they like to read from now on. */
    @ForSignedIn(changes = true)
    public void choose(Display wish) {
        persons.findById(current.id().value()).orElseThrow(NotFound::new).show(wish);
    }
}
