package nl.hoofdzaakwerk.trajectory.columns;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import nl.hoofdzaakwerk.events.IscoCode;

/** An {@link IscoCode} as text. */
@Converter(autoApply = true)
class IscoCodeColumn implements AttributeConverter<IscoCode, String> {
    @Override
    public String convertToDatabaseColumn(IscoCode value) {
        return value == null ? null : value.value();
    }

    @Override
    public IscoCode convertToEntityAttribute(String column) {
        return column == null ? null : new IscoCode(column);
    }
}
