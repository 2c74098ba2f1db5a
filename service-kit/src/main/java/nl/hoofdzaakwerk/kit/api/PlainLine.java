package nl.hoofdzaakwerk.kit.api;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One line with something in it: no angle brackets, and no characters that do not show. Null is left alone. */
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = "[^<>\\p{C}]*[^<>\\p{C}\\s][^<>\\p{C}]*")
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface PlainLine {
    String message() default "constraint.plain-line";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
