package nl.hoofdzaakwerk.kit.anonymity;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import nl.hoofdzaakwerk.kit.anonymity.model.Finding;

/**
 * A free text that holds no date of birth, citizen service number, telephone number, e-mail address or, unless it may
 * tell of places of work, postal address (C2, G5). The message says what was found and where, and never repeats it.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = AnonymousValidator.class)
public @interface Anonymous {
    String message() default "constraint.anonymous";

    /** Whether postal addresses may stand there, as where work or a meeting is. */
    boolean addresses() default false;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** What was found in a text, for who says what is wrong with it. */
    record Findings(List<Finding> all) {}
}
