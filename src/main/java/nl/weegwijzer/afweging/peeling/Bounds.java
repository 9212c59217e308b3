package nl.weegwijzer.afweging.peeling;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.weegwijzer.afweging.AdviceUse;
import nl.weegwijzer.afweging.KaderChoice;
import nl.weegwijzer.kader.KaderVersionId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Within what is weighed: kaders, and the advice of somebody else. */
@Embeddable
class Bounds {

    @Enumerated(EnumType.STRING)
    private @Nullable AdviceUse adviceUse;

    @Convert(converter = Choices.class)
    private List<KaderChoice> kaders = List.of();

    @Nullable
    AdviceUse adviceUse() {
        return adviceUse;
    }

    List<KaderChoice> kaders() {
        return List.copyOf(kaders);
    }

    void advised(AdviceUse use) {
        adviceUse = use;
    }

    /** Weighs within a version of a kader, in the place of these, which are other versions of it. */
    void apply(KaderVersionId version, List<KaderVersionId> others) {
        drop(others);
        if (kaders.stream().noneMatch(choice -> choice.version().equals(version))) {
            kaders = Stream.concat(kaders.stream(), Stream.of(new KaderChoice(version, false)))
                    .toList();
        }
    }

    void drop(List<KaderVersionId> versions) {
        kaders = kaders.stream()
                .filter(choice -> !versions.contains(choice.version()))
                .toList();
    }

    void deviate(KaderVersionId version, boolean deviates) {
        kaders = kaders.stream()
                .map(choice -> choice.version().equals(version) ? new KaderChoice(version, deviates) : choice)
                .toList();
    }

    /** Keeps choices as JSON, in the order in which they were made. */
    @Converter
    static class Choices implements AttributeConverter<List<KaderChoice>, String> {

        private static final JsonMapper JSON = JsonMapper.builder().build();

        private record Kept(UUID version, boolean deviated) {}

        @Override
        public String convertToDatabaseColumn(List<KaderChoice> choices) {
            return JSON.writeValueAsString(choices.stream()
                    .map(choice -> new Kept(choice.version().value(), choice.deviated()))
                    .toList());
        }

        @Override
        public List<KaderChoice> convertToEntityAttribute(String json) {
            List<Kept> kept = JSON.readValue(json, new TypeReference<List<Kept>>() {});
            return kept.stream()
                    .map(one -> new KaderChoice(new KaderVersionId(one.version()), one.deviated()))
                    .toList();
        }
    }
}
