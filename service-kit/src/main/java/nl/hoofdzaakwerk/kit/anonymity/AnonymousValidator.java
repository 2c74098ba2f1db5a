package nl.hoofdzaakwerk.kit.anonymity;

import jakarta.enterprise.context.Dependent;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.hoofdzaakwerk.kit.anonymity.model.Finding;
import nl.hoofdzaakwerk.kit.anonymity.model.PersonalDataDetector;
import nl.hoofdzaakwerk.kit.anonymity.model.PersonalDataKind;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Null is left to {@code @NotNull}. */
@Dependent
class AnonymousValidator implements ConstraintValidator<Anonymous, String> {
    private final Clock clock;
    private boolean addresses;

    AnonymousValidator(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void initialize(Anonymous annotation) {
        addresses = annotation.addresses();
    }

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        List<Finding> findings = PersonalDataDetector.ofForms(LocalDate.now(clock)).findingsIn(text).stream()
                .filter(finding -> !addresses || finding.kind() != PersonalDataKind.POSTAL_ADDRESS)
                .toList();
        context.unwrap(HibernateConstraintValidatorContext.class).withDynamicPayload(new Anonymous.Findings(findings));
        return findings.isEmpty();
    }
}
