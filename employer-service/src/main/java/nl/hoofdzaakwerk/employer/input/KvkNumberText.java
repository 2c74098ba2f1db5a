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

/** A number of the trade register as it is written: exactly eight digits, not all zero. Null is left alone. */
@Documented
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = KvkNumberText.FORMAT)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface KvkNumberText {
    String FORMAT = "(?!0{8})[0-9]{8}";

    String message() default "constraint.kvk-number";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
