package nl.hoofdzaakwerk.matching.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.kit.api.FieldError;
import nl.hoofdzaakwerk.kit.api.Language;
import nl.hoofdzaakwerk.matching.scoring.model.Criterion;
import nl.hoofdzaakwerk.matching.scoring.model.Judgement;

/** X21: which rules people may set. The kind of work the candidate prefers always weighs most. */
@ApplicationScoped
class RuleSetPolicy {

    private final Language language;
    private final Clock clock;

    RuleSetPolicy(Language language, Clock clock) {
        this.language = language;
        this.clock = clock;
    }

    /** Why it is refused, all reasons at once; empty when it may be set. */
    List<FieldError> refuse(NewRuleSet wanted, boolean isDayTaken) {
        List<FieldError> errors = new ArrayList<>();
        if (wanted.validFromDate().isBefore(LocalDate.now(clock))) {
            errors.add(error("/validFromDate", "X21.starts-before-today"));
        } else if (isDayTaken) {
            errors.add(error("/validFromDate", "X21.day-taken"));
        }
        checkWeights(wanted.weights(), errors);
        checkRising("/occupationShare", wanted.occupationShare(), errors);
        checkRising("/willingnessShare", wanted.willingnessShare(), errors);
        return errors;
    }

    FieldError notYourRegion() {
        return error("/region", "X21.not-your-region");
    }

    private void checkWeights(Weights weights, List<FieldError> errors) {
        if (weights.sum() != Judgement.SCALE) {
            errors.add(error("/weights", "X21.weights-sum", Judgement.SCALE, weights.sum()));
        }
        Map<Criterion, Integer> others = weights.byCriterion();
        others.remove(Criterion.OCCUPATION);
        if (others.values().stream().anyMatch(weight -> weight >= weights.occupation())) {
            errors.add(error("/weights/occupation", "X21.occupation-heaviest"));
        }
    }

    private void checkRising(String pointer, List<Integer> shares, List<FieldError> errors) {
        if (shares != null && !shares.equals(shares.stream().sorted().toList())) {
            errors.add(error(pointer, "X21.shares-fall"));
        }
    }

    private FieldError error(String pointer, String key, Object... arguments) {
        int dot = key.indexOf('.');
        return FieldError.rule(pointer, key.substring(dot + 1), language.say(key, arguments), key.substring(0, dot));
    }
}
