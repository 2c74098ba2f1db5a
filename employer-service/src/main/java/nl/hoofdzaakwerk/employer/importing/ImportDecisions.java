package nl.hoofdzaakwerk.employer.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.employer.decision.Refusals;
import nl.hoofdzaakwerk.employer.importing.model.Decision;
import nl.hoofdzaakwerk.employer.importing.model.EmployerImport;
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** What somebody decides after reading the report of the dry run (rule D10). */
@ApplicationScoped
class ImportDecisions {
    private final EmployerImports imports;
    private final ImportRows rows;
    private final Preconditions preconditions;
    private final Refusals refusals;
    private final Clock clock;

    ImportDecisions(
            EmployerImports imports, ImportRows rows, Preconditions preconditions, Refusals refusals, Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.preconditions = preconditions;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** The registration itself follows in the background. */
    EmployerImport apply(UUID id, Decision decision, Caller caller) {
        var work = imports.lockOwn(id, caller).orElseThrow(Problem::notFound);
        work.apply(decision, clock.instant()).ifPresent(this::refuse);
        imports.flush();
        return work;
    }

    EmployerImport discard(UUID id, Caller caller) {
        var work = imports.lockOwn(id, caller).orElseThrow(Problem::notFound);
        work.discard(clock.instant()).ifPresent(this::refuse);
        imports.flush();
        rows.forget(id);
        return work;
    }

    EmployerImport plan(UUID id, NextStep next, Caller caller) {
        var work = imports.own(id, caller).orElseThrow(Problem::notFound);
        preconditions.requireMatch(work.version());
        work.plan(next).ifPresent(this::refuse);
        imports.flush();
        return work;
    }

    private void refuse(Refusal refusal) {
        throw refusals.refused(refusal);
    }
}
