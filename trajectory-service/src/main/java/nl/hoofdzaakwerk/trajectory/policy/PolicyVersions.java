package nl.hoofdzaakwerk.trajectory.policy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.FieldError;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.trajectory.policy.RegionalPolicyResource.PolicyInput;
import nl.hoofdzaakwerk.trajectory.policy.model.RegionalPolicy;
import nl.hoofdzaakwerk.trajectory.reference.ReferenceData;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Adds versions of rules. A version starts after today and after the one before it, which it follows from that day on;
 * what was decided by an earlier one stays as it is, for decisions look at the day they are about.
 */
@ApplicationScoped
class PolicyVersions {
    private static final String ONE_PER_START = "one_policy_per_start";

    private final RegionalPolicies policies;
    private final ReferenceData reference;
    private final Remarks remarks;
    private final Clock clock;

    PolicyVersions(RegionalPolicies policies, ReferenceData reference, Remarks remarks, Clock clock) {
        this.policies = policies;
        this.reference = reference;
        this.remarks = remarks;
        this.clock = clock;
    }

    /** @throws Problem 400 that names each field */
    RegionalPolicy add(PolicyInput input) {
        requireFits(input);
        RegionalPolicy policy = new RegionalPolicy(
                Ids.next(), input.rule(), input.region(), input.validFrom(), input.source(), input.parameters());
        try {
            policies.persistAndFlush(policy);
        } catch (ConstraintViolationException e) {
            if (ONE_PER_START.equals(e.getConstraintName())) {
                throw Problem.invalid(remarks.error("/validFrom", "starts-too-early"));
            }
            throw e;
        }
        return policy;
    }

    private void requireFits(PolicyInput input) {
        List<FieldError> errors = new ArrayList<>();
        Optional<RegionalPolicy> national = policies.latest(input.rule(), null);
        if (national.isEmpty()) {
            errors.add(remarks.error("/rule", "unknown-rule"));
        }
        national.filter(known ->
                        !known.parameters().keySet().equals(input.parameters().keySet()))
                .ifPresent(known -> errors.add(remarks.error(
                        "/parameters",
                        "other-parameters",
                        String.join(", ", new TreeSet<>(known.parameters().keySet())))));
        if (input.region() != null && !reference.knows(input.region())) {
            errors.add(remarks.error("/region", "unknown-region"));
        }
        LocalDate earliest = policies.latest(input.rule(), input.region())
                .map(RegionalPolicy::validFrom)
                .filter(LocalDate.now(clock)::isBefore)
                .orElse(LocalDate.now(clock));
        if (!input.validFrom().isAfter(earliest)) {
            errors.add(remarks.error("/validFrom", "starts-too-early"));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }
}
