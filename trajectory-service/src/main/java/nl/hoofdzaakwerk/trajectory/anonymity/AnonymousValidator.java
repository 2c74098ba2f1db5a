package nl.hoofdzaakwerk.trajectory.anonymity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.trajectory.anonymity.model.Finding;
import nl.hoofdzaakwerk.trajectory.anonymity.model.PersonalDataDetector;

/** Null is left to {@code @NotNull}. */
@ApplicationScoped
class AnonymousValidator implements ConstraintValidator<Anonymous, String> {
    private final Clock clock;

    AnonymousValidator(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        List<Finding> findings =
                PersonalDataDetector.ofForms(LocalDate.now(clock)).findingsIn(text);
        if (findings.isEmpty()) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(reason(findings)).addConstraintViolation();
        return false;
    }

    private static String reason(List<Finding> findings) {
        return findings.stream()
                .map(finding ->
                        finding.kind().inWords() + " at character " + finding.position() + ": " + finding.masked())
                .collect(Collectors.joining("; ", "must not hold personal data, but holds ", ""));
    }
}
