package nl.weegwijzer.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps a {@link TrajectId} in a uuid column. */
@Converter(autoApply = true)
class TrajectIdConverter implements AttributeConverter<@Nullable TrajectId, @Nullable UUID> {

    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable TrajectId id) {
        return id == null ? null : id.value();
    }

    @Override
    public @Nullable TrajectId convertToEntityAttribute(@Nullable UUID value) {
        return value == null ? null : new TrajectId(value);
    }
}
