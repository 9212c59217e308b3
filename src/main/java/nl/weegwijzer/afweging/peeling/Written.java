package nl.weegwijzer.afweging.peeling;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.MappedSuperclass;
import java.util.EnumMap;
import java.util.Map;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.shared.Words;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Something with places where words are written, each saved on its own while somebody types. */
@MappedSuperclass
abstract class Written {

    @Convert(converter = WordsByField.class)
    private Map<Field, String> words = new EnumMap<>(Field.class);

    /** What stands in a field; an empty text when nothing does. */
    final String words(Field field) {
        return words.getOrDefault(field, "");
    }

    /** Everything that is written. */
    final Map<Field, String> words() {
        return Map.copyOf(words);
    }

    /**
     * Writes words in the place of what was seen there.
     *
     * @param seen what the writer had before them when they began
     * @throws WrittenMeanwhile when something else stands there by now
     * @throws nl.weegwijzer.shared.TooLong when the field cannot hold it
     */
    final void write(Field field, String seen, String text) {
        String clean = Words.clean(text, field.most());
        String now = words(field);
        if (!now.equals(clean) && !now.equals(seen.strip())) {
            throw new WrittenMeanwhile(now);
        }
        put(field, clean);
    }

    /** Writes words that nobody can have seen yet. */
    final void put(Field field, String clean) {
        Map<Field, String> next = new EnumMap<>(Field.class);
        next.putAll(words);
        if (clean.isEmpty()) {
            next.remove(field);
        } else {
            next.put(field, clean);
        }
        words = next;
    }

    /** Takes over what stands in these fields of another. */
    final void takeOver(Written other, Field... fields) {
        for (Field field : fields) {
            put(field, other.words(field));
        }
    }

    /** Keeps words by field as JSON. */
    @Converter
    static class WordsByField implements AttributeConverter<Map<Field, String>, String> {

        private static final JsonMapper JSON = JsonMapper.builder().build();

        @Override
        public String convertToDatabaseColumn(Map<Field, String> words) {
            return JSON.writeValueAsString(words);
        }

        @Override
        public Map<Field, String> convertToEntityAttribute(String json) {
            return JSON.readValue(json, new TypeReference<EnumMap<Field, String>>() {});
        }
    }
}
