package nl.hoofdzaakwerk.trajectory.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.trajectory.policy.RegionalPolicies;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.progress.model.ContactKind;
import nl.hoofdzaakwerk.trajectory.progress.model.StallBounds;
import nl.hoofdzaakwerk.trajectory.progress.model.StallPolicy;
import nl.hoofdzaakwerk.trajectory.progress.model.StallTerms;
import nl.hoofdzaakwerk.trajectory.progress.model.Trajectory;

/** X4: what stands still, for trajectories the caller sees. */
@ApplicationScoped
public class Stalls {
    private final Contacts contacts;
    private final RegionalPolicies policies;
    private final Clock clock;

    Stalls(Contacts contacts, RegionalPolicies policies, Clock clock) {
        this.contacts = contacts;
        this.policies = policies;
        this.clock = clock;
    }

    /** The signals of today by trajectory; those without any may be missing. */
    public Map<UUID, List<Remark>> of(Collection<Trajectory> trajectories) {
        LocalDate today = LocalDate.now(clock);
        List<Trajectory> open =
                trajectories.stream().filter(one -> one.state().isOpen()).toList();
        var days = contacts.daysOf(open.stream().map(Trajectory::id).toList());
        Map<RegionCode, StallTerms> terms = new HashMap<>();
        Map<UUID, List<Remark>> signals = new HashMap<>();
        for (Trajectory one : open) {
            StallTerms ofRegion = terms.computeIfAbsent(
                    one.region(), region -> StallTerms.of(policies.inForce(StallTerms.RULE, region, today)));
            signals.put(
                    one.id(), StallPolicy.signals(facts(one, days.getOrDefault(one.id(), Map.of())), today, ofRegion));
        }
        return signals;
    }

    /** The same rule for searches; the national default first. */
    List<StallBounds> bounds() {
        LocalDate today = LocalDate.now(clock);
        return policies.everywhere(StallTerms.RULE, today).entrySet().stream()
                .map(policy -> StallBounds.of(policy.getKey(), StallTerms.of(policy.getValue()), today))
                .sorted(Comparator.comparing(
                        bounds -> bounds.region().map(RegionCode::value).orElse("")))
                .toList();
    }

    private static StallPolicy.Facts facts(Trajectory one, Map<ContactKind, Contacts.Days> days) {
        return new StallPolicy.Facts(
                one.state(),
                one.startDate(),
                Optional.ofNullable(days.get(ContactKind.EMPLOYER)).map(Contacts.Days::first),
                Optional.ofNullable(days.get(ContactKind.CLIENT)).map(Contacts.Days::latest));
    }
}
