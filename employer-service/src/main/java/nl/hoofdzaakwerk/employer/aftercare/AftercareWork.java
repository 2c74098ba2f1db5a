package nl.hoofdzaakwerk.employer.aftercare;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.employer.aftercare.model.Carer;
import nl.hoofdzaakwerk.employer.aftercare.model.CheckIn;
import nl.hoofdzaakwerk.employer.aftercare.model.CheckInPolicy;
import nl.hoofdzaakwerk.employer.aftercare.model.DropOutPolicy;
import nl.hoofdzaakwerk.employer.aftercare.model.EmployerGuidance;
import nl.hoofdzaakwerk.employer.aftercare.model.RehireTask;
import nl.hoofdzaakwerk.employer.calendar.WorkingCalendar;
import nl.hoofdzaakwerk.employer.calendar.model.WorkingDays;
import nl.hoofdzaakwerk.employer.family.Families;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.tenancy.TransactionLocks;

/**
 * Brings the aftercare of a placement in line with what is known of it (rules D9 and X14). It looks at the placement
 * only, not at the event that changed it, so the same event twice, or late, changes nothing.
 */
@ApplicationScoped
class AftercareWork {
    private static final int WORKING_DAYS_TO_ACT = 5;

    private final Placements placements;
    private final CheckIns checkIns;
    private final Guidances guidances;
    private final RehireTasks rehireTasks;
    private final Families families;
    private final WorkingCalendar calendar;
    private final TransactionLocks locks;
    private final Clock clock;

    AftercareWork(
            Placements placements,
            CheckIns checkIns,
            Guidances guidances,
            RehireTasks rehireTasks,
            Families families,
            WorkingCalendar calendar,
            TransactionLocks locks,
            Clock clock) {
        this.placements = placements;
        this.checkIns = checkIns;
        this.guidances = guidances;
        this.rehireTasks = rehireTasks;
        this.families = families;
        this.calendar = calendar;
        this.locks = locks;
        this.clock = clock;
    }

    void follow(Placement placement) {
        locks.take("aftercare " + placement.employerId);
        placements.flush();
        var today = LocalDate.now(clock);
        var workingDays = calendar.workingDays();
        var carer = new Carer(
                placement.id, placement.employerId, placement.region, placements.caringOrganisation(placement));
        planCheckIns(placement, carer, workingDays, today);
        guide(placement, carer, workingDays, today);
        askOn(placement, carer, workingDays, today);
        markRehires(families.of(placement.employerId));
    }

    private void planCheckIns(Placement placement, Carer carer, WorkingDays workingDays, LocalDate today) {
        var period = placement.period();
        var wanted = CheckInPolicy.wanted(period, checkIns.weeks(period.start()), workingDays, today);
        var known = checkIns.of(placement.id);
        var byWeek = known.stream()
                .filter(checkIn -> checkIn.week().isPresent())
                .collect(Collectors.toMap(checkIn -> checkIn.week().orElseThrow(), Function.identity()));
        wanted.forEach((week, day) -> {
            if (byWeek.containsKey(week)) {
                byWeek.get(week).follow(day, today);
            } else {
                checkIns.persist(new CheckIn(Ids.next(), carer, Optional.of(week), day, today));
            }
        });
        known.stream()
                .filter(checkIn -> !isWanted(checkIn, placement, wanted.keySet(), today))
                .forEach(CheckIn::cancel);
    }

    /** An evaluation that was agreed on lasts as long as the work. */
    private static boolean isWanted(CheckIn checkIn, Placement placement, Set<Integer> weeks, LocalDate today) {
        return checkIn.week()
                .map(weeks::contains)
                .orElseGet(() -> placement.endDate == null
                        || placement.endDate.isAfter(today)
                                && !checkIn.plannedDate().isAfter(placement.endDate));
    }

    private void guide(Placement placement, Carer carer, WorkingDays workingDays, LocalDate today) {
        boolean over = placement.endDate != null && !placement.endDate.isAfter(today);
        var known = guidances.findByIdOptional(placement.id);
        if (known.isEmpty()) {
            var from = placement.startDate.isAfter(today) ? placement.startDate : today;
            var due = Optional.of(workingDays.after(from, WORKING_DAYS_TO_ACT)).filter(_ -> !over);
            guidances.persist(new EmployerGuidance(carer, due));
        } else if (over) {
            known.get().end();
        }
    }

    private void askOn(Placement placement, Carer carer, WorkingDays workingDays, LocalDate today) {
        var period = placement.period();
        if (DropOutPolicy.asksOn(period, today) && !rehireTasks.isAsked(placement.id)) {
            var end = period.end().orElseThrow();
            var from = end.isAfter(today) ? end : today;
            rehireTasks.persistAndFlush(
                    new RehireTask(Ids.next(), carer, end, workingDays.after(from, WORKING_DAYS_TO_ACT)));
        }
    }

    /** Whatever order placements and ends are heard of in; over all records that are one employer now. */
    private void markRehires(List<UUID> family) {
        var all = placements.of(family);
        for (var later : all) {
            later.rehire = all.stream()
                    .filter(earlier -> !earlier.id.equals(later.id))
                    .anyMatch(earlier -> DropOutPolicy.isRehire(later.startDate, earlier.period()));
        }
        for (var task : rehireTasks.openOf(family)) {
            boolean goneOn = all.stream()
                    .filter(placement -> !placement.id.equals(task.placementId()))
                    .anyMatch(placement -> !placement.startDate.isBefore(task.endedOn()));
            if (goneOn) {
                task.rehired();
            }
        }
    }
}
