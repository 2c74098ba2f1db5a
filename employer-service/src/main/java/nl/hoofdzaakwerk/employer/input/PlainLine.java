package nl.hoofdzaakwerk.employer.input;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A name as people write it: one line, no angle brackets, and no characters that do not show. Null is left alone. */
@Documented
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = "[^<>\\p{C}]*")
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface PlainLine {
    String message() default "must be one line without the signs < and > and without characters that do not show";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
