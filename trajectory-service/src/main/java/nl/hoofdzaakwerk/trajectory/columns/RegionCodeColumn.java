package nl.hoofdzaakwerk.trajectory.columns;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import nl.hoofdzaakwerk.events.RegionCode;

/** A {@link RegionCode} as text. */
@Converter(autoApply = true)
class RegionCodeColumn implements AttributeConverter<RegionCode, String> {
    @Override
    public String convertToDatabaseColumn(RegionCode value) {
        return value == null ? null : value.value();
    }

    @Override
    public RegionCode convertToEntityAttribute(String column) {
        return column == null ? null : new RegionCode(column);
    }
}
