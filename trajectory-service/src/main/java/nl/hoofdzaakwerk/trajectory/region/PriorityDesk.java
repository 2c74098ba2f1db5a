package nl.hoofdzaakwerk.trajectory.region;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.FieldError;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.trajectory.policy.Remarks;
import nl.hoofdzaakwerk.trajectory.reference.Area;
import nl.hoofdzaakwerk.trajectory.reference.ReferenceData;
import nl.hoofdzaakwerk.trajectory.region.MunicipalPriorityResource.PriorityInput;
import nl.hoofdzaakwerk.trajectory.region.model.MunicipalPriority;
import nl.hoofdzaakwerk.trajectory.region.model.MunicipalPriorityPolicy;

/** Adds versions of a municipality's priorities (A14). */
@ApplicationScoped
class PriorityDesk {
    private final MunicipalPriorities priorities;
    private final ReferenceData reference;
    private final Remarks remarks;
    private final Clock clock;

    PriorityDesk(MunicipalPriorities priorities, ReferenceData reference, Remarks remarks, Clock clock) {
        this.priorities = priorities;
        this.reference = reference;
        this.remarks = remarks;
        this.clock = clock;
    }

    MunicipalPriority set(Caller caller, PriorityInput input) {
        RegionCode region = regionOf(input);
        priorities.oneAtATime(input.municipality());
        remarks.require(MunicipalPriorityPolicy.judge(
                caller.organisation(),
                caller.worksIn(region),
                input.validFrom(),
                LocalDate.now(clock),
                priorities.latest(input.municipality())));
        MunicipalPriority version = new MunicipalPriority(
                Ids.next(),
                caller.organisation(),
                new MunicipalPriority.Order(input.municipality(), region, input.groups(), input.validFrom()),
                caller.user(),
                clock.instant());
        priorities.persistAndFlush(version);
        return version;
    }

    private RegionCode regionOf(PriorityInput input) {
        List<FieldError> errors = new ArrayList<>();
        Optional<Area> area = reference.area(input.municipality());
        if (area.isEmpty()) {
            errors.add(remarks.error("/municipality", "unknown-code"));
        }
        if (input.groups().stream().distinct().count() != input.groups().size()) {
            errors.add(remarks.error("/groups", "group-named-twice"));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        return area.orElseThrow().region();
    }
}
