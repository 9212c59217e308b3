package nl.weegwijzer.afweging.peeling;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.EnumMap;
import java.util.Map;
import nl.weegwijzer.afweging.Field;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps words by field as JSON. */
@Converter
class FieldWordsConverter implements AttributeConverter<Map<Field, String>, String> {

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
