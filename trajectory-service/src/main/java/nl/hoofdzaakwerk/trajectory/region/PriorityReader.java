package nl.hoofdzaakwerk.trajectory.region;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.BenefitKind;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.trajectory.policy.RegionalPolicies;
import nl.hoofdzaakwerk.trajectory.region.model.MunicipalPriorityPolicy;
import nl.hoofdzaakwerk.trajectory.region.model.PriorityGroup;
import nl.hoofdzaakwerk.trajectory.region.model.PriorityTerms;

/** A14: tells which of a municipality's groups somebody is in today; derived each time it is read, never stored. */
@ApplicationScoped
public class PriorityReader {
    private final MunicipalPriorities priorities;
    private final RegionalPolicies policies;
    private final Clock clock;

    PriorityReader(MunicipalPriorities priorities, RegionalPolicies policies, Clock clock) {
        this.priorities = priorities;
        this.policies = policies;
        this.clock = clock;
    }

    /** What counts of somebody; nothing about health. */
    public record Resident(String municipality, RegionCode region, BenefitKind benefit, LocalDate birthDate) {}

    /** Answers per resident, in the order of the municipality; empty where it puts none of the groups first. */
    public Map<Resident, List<PriorityGroup>> of(Collection<Resident> residents) {
        LocalDate today = LocalDate.now(clock);
        Map<String, List<PriorityGroup>> orders = residents.isEmpty()
                ? Map.of()
                : priorities.inForce(
                        residents.stream().map(Resident::municipality).collect(Collectors.toSet()), today);
        Map<RegionCode, PriorityTerms> terms = new HashMap<>();
        return residents.stream().distinct().collect(Collectors.toMap(resident -> resident, resident -> {
            List<PriorityGroup> order = orders.getOrDefault(resident.municipality(), List.of());
            return order.isEmpty()
                    ? List.of()
                    : MunicipalPriorityPolicy.prioritised(
                            order,
                            MunicipalPriorityPolicy.groupsOf(
                                    resident.benefit(),
                                    resident.birthDate(),
                                    today,
                                    terms.computeIfAbsent(
                                            resident.region(),
                                            region -> PriorityTerms.of(
                                                    policies.inForce(PriorityTerms.RULE, region, today)))));
        }));
    }

    public List<PriorityGroup> of(Resident resident) {
        return of(List.of(resident)).get(resident);
    }
}
