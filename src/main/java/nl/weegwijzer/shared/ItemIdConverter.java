package nl.weegwijzer.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps a {@link ItemId} in a uuid column. */
@Converter(autoApply = true)
class ItemIdConverter implements AttributeConverter<@Nullable ItemId, @Nullable UUID> {

    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable ItemId id) {
        return id == null ? null : id.value();
    }

    @Override
    public @Nullable ItemId convertToEntityAttribute(@Nullable UUID value) {
        return value == null ? null : new ItemId(value);
    }
}
