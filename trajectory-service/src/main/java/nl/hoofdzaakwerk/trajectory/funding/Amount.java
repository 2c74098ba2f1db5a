package nl.hoofdzaakwerk.trajectory.funding;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An amount of euros in whole cents: from 0.01 up to and including 99,999,999.99. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@DecimalMin("0.01")
@DecimalMax("99999999.99")
@Digits(integer = 8, fraction = 2)
public @interface Amount {
    String message() default "constraint.amount";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
