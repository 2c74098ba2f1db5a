package nl.hoofdzaakwerk.kit.api;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import nl.hoofdzaakwerk.kit.anonymity.Anonymous;
import nl.hoofdzaakwerk.kit.anonymity.model.Finding;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/**
 * Says a broken constraint in the language of the request: what is wrong, and what may stand there. The message of a
 * constraint is the key of its text, or the text itself; one of Jakarta's own has its key by its name.
 */
final class ConstraintTexts {
    private static final String OWN = "{jakarta.validation.";
    private static final String KEY = "constraint.";

    private ConstraintTexts() {}

    /** The constraint's name as a code: {@code NotBlank} gives {@code not-blank}. */
    static String codeOf(ConstraintViolation<?> violation) {
        String name = annotationOf(violation).annotationType().getSimpleName();
        return name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    static FieldError error(String pointer, ConstraintViolation<?> violation, Language language) {
        return FieldError.of(pointer, codeOf(violation), reason(violation, language));
    }

    private static String reason(ConstraintViolation<?> violation, Language language) {
        if (annotationOf(violation) instanceof Size size) {
            return size(size, violation.getInvalidValue(), language);
        }
        String template = violation.getMessageTemplate();
        String key = template.startsWith(OWN) ? KEY + codeOf(violation) : template;
        if (!Language.has(language.locale(), key)) {
            return violation.getMessage();
        }
        return switch (annotationOf(violation)) {
            case Min min -> language.say(key, min.value());
            case Max max -> language.say(key, max.value());
            case DecimalMin min -> language.say(key, new BigDecimal(min.value()));
            case DecimalMax max -> language.say(key, new BigDecimal(max.value()));
            case Digits digits -> language.say(key, digits.integer(), digits.fraction());
            case Anonymous _ -> language.say(key, found(violation, language));
            default -> language.say(key);
        };
    }

    private static String size(Size size, Object value, Language language) {
        String what = value instanceof CharSequence ? "text" : "list";
        int length =
                switch (value) {
                    case CharSequence text -> text.length();
                    case Collection<?> list -> list.size();
                    case Map<?, ?> map -> map.size();
                    default -> size.max() + 1;
                };
        return length < size.min()
                ? language.say(KEY + "size." + what + ".short", size.min())
                : language.say(KEY + "size." + what + ".long", size.max());
    }

    private static Object found(ConstraintViolation<?> violation, Language language) {
        HibernateConstraintViolation<?> told = violation.unwrap(HibernateConstraintViolation.class);
        return told.getDynamicPayload(Anonymous.Findings.class).all().stream()
                .map(finding -> place(finding, language))
                .toList();
    }

    private static String place(Finding finding, Language language) {
        return language.say(KEY + "anonymous.found", finding.kind(), finding.position(), finding.masked());
    }

    private static Annotation annotationOf(ConstraintViolation<?> violation) {
        return violation.getConstraintDescriptor().getAnnotation();
    }
}
