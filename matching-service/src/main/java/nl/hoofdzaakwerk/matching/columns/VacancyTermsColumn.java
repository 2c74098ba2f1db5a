package nl.hoofdzaakwerk.matching.columns;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import nl.hoofdzaakwerk.events.VacancyTerms;
import org.hibernate.annotations.Immutable;

/** VacancyTerms as JSON. */
@Converter(autoApply = true)
@Immutable
class VacancyTermsColumn implements AttributeConverter<VacancyTerms, String> {
    @Override
    public String convertToDatabaseColumn(VacancyTerms value) {
        return TermsJson.write(value);
    }

    @Override
    public VacancyTerms convertToEntityAttribute(String column) {
        return TermsJson.read(column, VacancyTerms.class);
    }
}
