package nl.hoofdzaakwerk.trajectory.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.events.PlacementKind;
import nl.hoofdzaakwerk.kit.api.FieldError;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.trajectory.placement.model.ContractKind;
import nl.hoofdzaakwerk.trajectory.placement.model.InterruptionKind;
import nl.hoofdzaakwerk.trajectory.placement.model.PlacementEndReason;
import nl.hoofdzaakwerk.trajectory.placement.model.Work;
import nl.hoofdzaakwerk.trajectory.policy.Remarks;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;
import nl.hoofdzaakwerk.trajectory.reference.ReferenceData;

/** What is impossible in itself in what is said of work, and what a caller may say. */
@ApplicationScoped
class PlacementChecks {
    private final Remarks remarks;
    private final ReferenceData reference;
    private final CurrentCaller callers;

    PlacementChecks(Remarks remarks, ReferenceData reference, CurrentCaller callers) {
        this.remarks = remarks;
        this.reference = reference;
        this.callers = callers;
    }

    /** @throws Problem 400 naming each field */
    void requirePossible(PlacementInput input) {
        List<FieldError> errors = new ArrayList<>();
        if (input.endsBeforeStart()) {
            errors.add(remarks.error("/expectedEndDate", "end-before-start"));
        }
        if (input.occupation() != null
                && !reference.unknownOf(List.of(input.occupation())).isEmpty()) {
            errors.add(remarks.error("/occupation", "unknown-code"));
        }
        permanent(errors, input.contractKind(), input.expectedEndDate());
        wage(errors, input.kind(), input.wage());
        require(errors);
    }

    /** As above, for other terms of work of a kind. */
    void requirePossible(TermsInput input, PlacementKind kind) {
        List<FieldError> errors = new ArrayList<>();
        if (input.expectedEndDate() != null && input.expectedEndDate().isBefore(input.fromDate())) {
            errors.add(remarks.error("/expectedEndDate", "end-before-start"));
        }
        permanent(errors, input.contractKind(), input.expectedEndDate());
        wage(errors, kind, input.wage());
        require(errors);
    }

    /** @throws Problem 400 when the end lies before the start */
    void requirePeriod(LocalDate from, Optional<LocalDate> until) {
        if (until.filter(day -> day.isBefore(from)).isPresent()) {
            throw Problem.invalid(remarks.error("/untilDate", "end-before-start"));
        }
    }

    /** G3: that someone is ill is health data, which only the treating side keeps. */
    Ruling mayTell(InterruptionKind kind) {
        return health(kind == InterruptionKind.SICKNESS, "/kind");
    }

    Ruling mayTell(PlacementEndReason reason) {
        return health(reason == PlacementEndReason.SICK, "/reason");
    }

    /** Whether the caller is of the treating side (G3). */
    boolean callerTreats() {
        return callers.get().kind() == OrganisationKind.GGZ;
    }

    private Ruling health(boolean health, String pointer) {
        return Ruling.refusedIf(
                health && !callerTreats(), pointer, Remark.of("G3", "G3.health-at-treating-side-only", "TW 8"));
    }

    private void permanent(List<FieldError> errors, ContractKind contract, LocalDate end) {
        if (contract == ContractKind.PERMANENT && end != null) {
            errors.add(remarks.error("/expectedEndDate", "permanent-without-end"));
        }
    }

    private void wage(List<FieldError> errors, PlacementKind kind, WageInput wage) {
        if (wage == null) {
            return;
        }
        if (!Work.isPaid(kind)) {
            errors.add(remarks.error("/wage", "no-wage-for-unpaid-work"));
        } else if (!wage.isPossible()) {
            errors.add(remarks.error("/wage/amount", "wage-too-high", wage.per().most()));
        }
    }

    private static void require(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }
}
