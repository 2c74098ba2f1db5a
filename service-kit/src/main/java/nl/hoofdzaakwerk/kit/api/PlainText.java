package nl.hoofdzaakwerk.kit.api;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text as people write it: no control characters but line ends, and no angle brackets that could be markup. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = "[^<>\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F]*")
public @interface PlainText {
    String message() default "constraint.plain-text";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
