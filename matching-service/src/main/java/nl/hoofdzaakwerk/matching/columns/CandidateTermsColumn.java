package nl.hoofdzaakwerk.matching.columns;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import nl.hoofdzaakwerk.events.CandidateTerms;
import org.hibernate.annotations.Immutable;

/** CandidateTerms as JSON. */
@Converter(autoApply = true)
@Immutable
class CandidateTermsColumn implements AttributeConverter<CandidateTerms, String> {
    @Override
    public String convertToDatabaseColumn(CandidateTerms value) {
        return TermsJson.write(value);
    }

    @Override
    public CandidateTerms convertToEntityAttribute(String column) {
        return TermsJson.read(column, CandidateTerms.class);
    }
}
