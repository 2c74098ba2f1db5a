package nl.hoofdzaakwerk.employer.pressure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.employer.pressure.model.ContactPressure;
import nl.hoofdzaakwerk.employer.relation.model.Employer;

/** Puts together what is known of the pressure on employers (rule X8). */
@ApplicationScoped
class PressureDesk {
    private final Pressures pressures;
    private final Claims claims;
    private final ContactRules rules;
    private final Clock clock;

    PressureDesk(Pressures pressures, Claims claims, ContactRules rules, Clock clock) {
        this.pressures = pressures;
        this.claims = claims;
        this.rules = rules;
        this.clock = clock;
    }

    /** In the order given. */
    List<PressureView> of(List<Employer> of) {
        var today = LocalDate.now(clock);
        var ids = of.stream().map(Employer::id).toList();
        var counted = pressures.of(ids, today);
        var holding = claims.holding(ids, today);
        var agreed = of.stream()
                .map(Employer::region)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), region -> rules.of(region, today)));
        return of.stream()
                .map(employer -> {
                    var pressure = counted.getOrDefault(employer.id(), new ContactPressure(List.of()));
                    return PressureView.of(
                            employer.id(),
                            pressure,
                            agreed.get(employer.region()).band(pressure.last30Days()),
                            Optional.ofNullable(holding.get(employer.id()))
                                    .map(claim -> ClaimView.of(claim, today))
                                    .orElse(null));
                })
                .toList();
    }
}
