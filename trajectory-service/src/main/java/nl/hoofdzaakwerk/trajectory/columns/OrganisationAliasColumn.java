package nl.hoofdzaakwerk.trajectory.columns;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import nl.hoofdzaakwerk.events.OrganisationAlias;

/** A {@link OrganisationAlias} as text. */
@Converter(autoApply = true)
class OrganisationAliasColumn implements AttributeConverter<OrganisationAlias, String> {
    @Override
    public String convertToDatabaseColumn(OrganisationAlias value) {
        return value == null ? null : value.value();
    }

    @Override
    public OrganisationAlias convertToEntityAttribute(String column) {
        return column == null ? null : new OrganisationAlias(column);
    }
}
