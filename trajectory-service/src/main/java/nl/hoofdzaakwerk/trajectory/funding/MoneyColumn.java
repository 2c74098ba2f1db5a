package nl.hoofdzaakwerk.trajectory.funding;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import nl.hoofdzaakwerk.trajectory.funding.model.Money;

/** A {@link Money} as a number with two decimals. */
@Converter(autoApply = true)
class MoneyColumn implements AttributeConverter<Money, BigDecimal> {
    @Override
    public BigDecimal convertToDatabaseColumn(Money value) {
        return value == null ? null : value.amount();
    }

    @Override
    public Money convertToEntityAttribute(BigDecimal column) {
        return column == null ? null : new Money(column);
    }
}
