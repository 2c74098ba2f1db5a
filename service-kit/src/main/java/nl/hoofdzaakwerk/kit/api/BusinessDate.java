package nl.hoofdzaakwerk.kit.api;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;

/** A date that can occur in this work: from 1900 up to and including 2100. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = BusinessDate.Validator.class)
public @interface BusinessDate {
    String message() default "constraint.business-date";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Null is left to {@code @NotNull}. */
    final class Validator implements ConstraintValidator<BusinessDate, LocalDate> {
        private static final int FIRST_YEAR = 1900;
        private static final int LAST_YEAR = 2100;

        @Override
        public boolean isValid(LocalDate date, ConstraintValidatorContext context) {
            return date == null || date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
        }
    }
}
