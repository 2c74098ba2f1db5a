package nl.hoofdzaakwerk.trajectory.anonymity;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A free text that holds no date of birth, citizen service number, telephone number, e-mail address or postal address
 * (C2, G5). The message says what was found and where, and never repeats it.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = AnonymousValidator.class)
public @interface Anonymous {
    String message() default "must not hold personal data";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
