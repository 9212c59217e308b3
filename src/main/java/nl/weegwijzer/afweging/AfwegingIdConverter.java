package nl.weegwijzer.afweging;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps a {@link AfwegingId} in a uuid column. */
@Converter(autoApply = true)
class AfwegingIdConverter implements AttributeConverter<@Nullable AfwegingId, @Nullable UUID> {

    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable AfwegingId id) {
        return id == null ? null : id.value();
    }

    @Override
    public @Nullable AfwegingId convertToEntityAttribute(@Nullable UUID value) {
        return value == null ? null : new AfwegingId(value);
    }
}
