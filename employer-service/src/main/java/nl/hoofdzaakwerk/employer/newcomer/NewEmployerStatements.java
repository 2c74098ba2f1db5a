package nl.hoofdzaakwerk.employer.newcomer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.aftercare.PlacementTaken;
import nl.hoofdzaakwerk.employer.family.Families;
import nl.hoofdzaakwerk.employer.merging.FamilyChanged;
import nl.hoofdzaakwerk.employer.pipeline.StageMoved;
import nl.hoofdzaakwerk.employer.relation.EmployerChanged;
import nl.hoofdzaakwerk.employer.relation.Employers;
import nl.hoofdzaakwerk.events.EmployerCountingChanged;
import nl.hoofdzaakwerk.kit.outbox.Outbox;

/**
 * Tells the other services from which day an employer counts as new (rule D2), each time that becomes another day: what
 * a report counts is what {@code /new-employers} lists.
 */
@ApplicationScoped
class NewEmployerStatements implements PanacheRepositoryBase<NewEmployerStatement, UUID> {
    private final NewEmployers newEmployers;
    private final Employers employers;
    private final Families families;
    private final Outbox outbox;

    NewEmployerStatements(NewEmployers newEmployers, Employers employers, Families families, Outbox outbox) {
        this.newEmployers = newEmployers;
        this.families = families;
        this.employers = employers;
        this.outbox = outbox;
    }

    void onMove(@Observes StageMoved moved) {
        tell(families.survivorOf(moved.employerId()));
    }

    void onPlacement(@Observes PlacementTaken taken) {
        tell(families.survivorOf(taken.employerId()));
    }

    void onFamily(@Observes FamilyChanged changed) {
        tell(changed.memberId());
        tell(families.survivorOf(changed.survivorId()));
    }

    void onChange(@Observes EmployerChanged changed) {
        tell(changed.employerId());
    }

    private void tell(UUID employerId) {
        var countsFrom = newEmployers.countsFrom(employerId).orElse(null);
        var told = findByIdOptional(employerId, LockModeType.PESSIMISTIC_WRITE);
        if (!Objects.equals(told.map(known -> known.countsFrom).orElse(null), countsFrom)) {
            keep(told.orElseGet(() -> first(employerId)), countsFrom);
        }
    }

    private NewEmployerStatement first(UUID employerId) {
        var statement = new NewEmployerStatement(
                employerId, employers.findById(employerId).region());
        persist(statement);
        return statement;
    }

    private void keep(NewEmployerStatement statement, LocalDate countsFrom) {
        statement.countsFrom = countsFrom;
        outbox.publish(new EmployerCountingChanged(
                statement.employerId, employers.findById(statement.employerId).region(), countsFrom));
    }
}
