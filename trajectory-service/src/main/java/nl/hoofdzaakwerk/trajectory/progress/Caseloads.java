package nl.hoofdzaakwerk.trajectory.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.trajectory.policy.RegionalPolicies;
import nl.hoofdzaakwerk.trajectory.progress.CaseloadResource.CaseloadView;
import nl.hoofdzaakwerk.trajectory.progress.model.Caseload;
import nl.hoofdzaakwerk.trajectory.progress.model.Professional;

/** Numbers per coach (P9): the own for a coach, all of the organisation for who keeps its people. */
@ApplicationScoped
class Caseloads {
    private final Trajectories trajectories;
    private final Professionals professionals;
    private final Stalls stalls;
    private final RegionalPolicies policies;
    private final Clock clock;

    Caseloads(
            Trajectories trajectories,
            Professionals professionals,
            Stalls stalls,
            RegionalPolicies policies,
            Clock clock) {
        this.trajectories = trajectories;
        this.professionals = professionals;
        this.stalls = stalls;
        this.policies = policies;
        this.clock = clock;
    }

    List<CaseloadView> seenBy(Caller caller) {
        LocalDate today = LocalDate.now(clock);
        boolean wholeOrganisation = caller.has("key-figure") || caller.has("organisation-admin");
        Caseload.Terms terms = Caseload.Terms.of(policies.nationwide(Caseload.Terms.RULE, today));
        Map<String, Professional> known =
                professionals.of(caller).stream().collect(Collectors.toMap(Professional::userId, Function.identity()));
        Optional<String> coach = wholeOrganisation ? Optional.empty() : Optional.of(caller.user());
        return trajectories.caseloads(caller, coach, today, stalls.bounds()).stream()
                .map(caseload -> view(caseload, known.get(caseload.coach()), terms))
                .toList();
    }

    private static CaseloadView view(Caseload caseload, Professional coach, Caseload.Terms terms) {
        return new CaseloadView(
                caseload.coach(),
                coach == null ? null : coach.name(),
                caseload.open(),
                caseload.searching(),
                caseload.placed(),
                caseload.sustained(),
                caseload.overdue(),
                caseload.stalled(),
                caseload.band(coach == null ? BigDecimal.ONE : coach.fte(), terms));
    }
}
