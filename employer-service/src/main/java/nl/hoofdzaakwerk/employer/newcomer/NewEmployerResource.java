package nl.hoofdzaakwerk.employer.newcomer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.employer.newcomer.model.Verdict;
import nl.hoofdzaakwerk.employer.programme.RegionProgramme;
import nl.hoofdzaakwerk.employer.programme.RegionProgrammes;
import nl.hoofdzaakwerk.employer.relation.Employers;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** New employers per region, with the list behind the number (rule D2). */
@Path("/new-employers")
@Tag(name = "Targets")
class NewEmployerResource {
    private final NewEmployers newEmployers;
    private final NewEmployerTargets targets;
    private final Employers employers;
    private final RegionProgrammes programmes;
    private final CurrentCaller callers;
    private final Clock clock;

    NewEmployerResource(
            NewEmployers newEmployers,
            NewEmployerTargets targets,
            Employers employers,
            RegionProgrammes programmes,
            CurrentCaller callers,
            Clock clock) {
        this.newEmployers = newEmployers;
        this.targets = targets;
        this.employers = employers;
        this.programmes = programmes;
        this.callers = callers;
        this.clock = clock;
    }

    @GET
    @Transactional
    @RolesAllowed({
        Roles.ACCOUNT_MANAGER,
        Roles.COACH,
        Roles.MATCHING_CHAIR,
        Roles.WSP_KEY_FIGURE,
        Roles.REGIONAL_DIRECTOR
    })
    @Operation(
            operationId = "listNewEmployers",
            summary = "How many new employers a region has, and which",
            description = "Rule D2, judged at the end of the day until; today when absent. 403 outside the caller's"
                    + " regions.")
    public NewEmployerReport list(
            @QueryParam("region") @NotNull @Parameter(description = "CBS code of the region") RegionCode region,
            @QueryParam("until") @BusinessDate @Parameter(description = "Last day that counts") LocalDate until,
            @BeanParam PageRequest page) {
        if (!callers.get().worksIn(region)) {
            throw Problem.forbidden("not-your-region", region);
        }
        var day = Optional.ofNullable(until).orElseGet(() -> LocalDate.now(clock));
        return report(region, day, newEmployers.counting(region, day), page);
    }

    private NewEmployerReport report(
            RegionCode region, LocalDate day, Map<UUID, Verdict.Counts> counting, PageRequest page) {
        var wanted = counting.keySet().stream()
                .filter(id -> page.after() == null
                        || id.toString().compareTo(page.after().toString()) < 0)
                .limit(page.limitPlusOne())
                .toList();
        var part = Page.of(wanted, page, id -> id);
        var programme = programmes.of(region);
        return new NewEmployerReport(
                region.value(),
                programme.map(RegionProgramme::name).orElse(null),
                programme.map(RegionProgramme::division).orElse(null),
                day,
                counting.size(),
                progress(region, day, counting),
                items(part.items(), counting),
                part.next());
    }

    private List<NewEmployerReport.Item> items(List<UUID> ids, Map<UUID, Verdict.Counts> counting) {
        var known = employers.byId(ids);
        return ids.stream()
                .map(id -> {
                    var profile = known.get(id).profile();
                    var counts = counting.get(id);
                    return new NewEmployerReport.Item(
                            id, profile.name(), profile.municipality().name(), counts.since(), counts.evidence());
                })
                .toList();
    }

    private List<NewEmployerReport.Progress> progress(
            RegionCode region, LocalDate day, Map<UUID, Verdict.Counts> counting) {
        return targets.of(region, day).stream()
                .map(target -> new NewEmployerReport.Progress(
                        target.from(),
                        target.until(),
                        target.target(),
                        (int) counting.values().stream()
                                .map(Verdict.Counts::since)
                                .filter(since -> !since.isBefore(target.from()) && !since.isAfter(target.until()))
                                .count(),
                        target.source()))
                .toList();
    }
}
