package nl.weegwijzer.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.Words;
import org.jspecify.annotations.Nullable;

/** Somebody: client, professional or anyone else. */
@Entity
class Person {

    @Id
    private UUID id;

    private String name;

    private @Nullable String phone;

    private @Nullable String language;

    @Enumerated(EnumType.STRING)
    private Display.TextSize textSize = Display.TextSize.NORMAL;

    @Enumerated(EnumType.STRING)
    private Display.Colours colours = Display.Colours.DEVICE;

    private boolean calm;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(String name, String phone) {
        this.id = PersonId.create().value();
        this.name = Words.clean(name, Words.LINE);
        if (this.name.isEmpty()) {
            throw new NameMissing();
        }
        String cleanPhone = Words.clean(phone, Administering.PHONE);
        this.phone = cleanPhone.isEmpty() ? null : cleanPhone;
    }

    PersonId id() {
        return new PersonId(id);
    }

    String name() {
        return name;
    }

    @Nullable
    String phone() {
        return phone;
    }

    void show(Display wish) {
        this.language = wish.language() == null ? null : wish.language().toLanguageTag();
        this.textSize = wish.textSize();
        this.colours = wish.colours();
        this.calm = wish.calm();
    }
}
