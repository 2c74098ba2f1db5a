package nl.hoofdzaakwerk.trajectory.columns;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import nl.hoofdzaakwerk.events.Postcode4;

/** A {@link Postcode4} as text. */
@Converter(autoApply = true)
class Postcode4Column implements AttributeConverter<Postcode4, String> {
    @Override
    public String convertToDatabaseColumn(Postcode4 value) {
        return value == null ? null : value.value();
    }

    @Override
    public Postcode4 convertToEntityAttribute(String column) {
        return column == null ? null : new Postcode4(column);
    }
}
