package nl.weegwijzer.kader;

import static java.util.Objects.requireNonNullElse;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One version as it is kept: nobody can change it, the app included. */
@Entity
@Immutable
@Table(name = "kader_version")
class KaderEdition {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "kader_id")
    private Kader kader;

    private int number;

    private String name;

    private String explanation;

    private String room;

    private String owner;

    private String source;

    private LocalDate validFrom;

    private PersonId writtenBy;

    @Formula("(select p.name from person p where p.id = written_by)")
    private @Nullable String writer;

    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected KaderEdition() {}

    KaderEdition(Kader kader, int number, KaderWords words, PersonId by, Instant now) {
        this.id = KaderVersionId.create().value();
        this.organisation = kader.organisation();
        this.kader = kader;
        this.number = number;
        this.name = words.name();
        this.explanation = words.explanation();
        this.room = words.room();
        this.owner = words.owner();
        this.source = words.source();
        this.validFrom = words.validFrom();
        this.writtenBy = by;
        this.writtenAt = now;
    }

    int number() {
        return number;
    }

    KaderVersion read() {
        return new KaderVersion(
                new KaderVersionId(id),
                kader.id(),
                kader.kind(),
                number,
                new KaderWords(name, explanation, room, owner, source, validFrom),
                writtenAt,
                requireNonNullElse(writer, ""));
    }
}
