package nl.weegwijzer.catalogue;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/** One version of an entry. */
@Embeddable
record EntryKey(@Enumerated(EnumType.STRING) Kind kind, String code, int version) implements Serializable {}
