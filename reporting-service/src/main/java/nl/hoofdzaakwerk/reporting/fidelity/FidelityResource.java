package nl.hoofdzaakwerk.reporting.fidelity;

import static nl.hoofdzaakwerk.reporting.ReportingRoles.KEY_FIGURE;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.REGIONAL_DIRECTOR;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.STEERING_MEMBER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.WORKGROUP_MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.reporting.fidelity.model.PeriodReadings;
import nl.hoofdzaakwerk.reporting.fidelity.model.Signal;
import nl.hoofdzaakwerk.reporting.indicator.BilingualText;
import nl.hoofdzaakwerk.reporting.programme.Programme;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;
import nl.hoofdzaakwerk.reporting.release.Releases;
import nl.hoofdzaakwerk.reporting.release.model.Release;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Signals of how guidance is done (rule X27): each by itself, a reason to talk, never a score. */
@Path("/fidelity-signals")
@Tag(name = "Fidelity signals")
public class FidelityResource {
    private static final String YEAR = "Calendar year of the periods, 2010 to 2100";
    private static final String DESCRIPTION =
            "Rules X27 and F10: rates beside a bound, of enough people and coaches, each"
                    + " by itself and never added up. A month or half year is told once, two weeks after it ended."
                    + " From the newest release; 404 before the first.";

    private final Releases releases;
    private final Programme programme;
    private final CurrentCaller callers;

    FidelityResource(Releases releases, Programme programme, CurrentCaller callers) {
        this.releases = releases;
        this.programme = programme;
        this.callers = callers;
    }

    /** What a signal means. */
    @Schema(name = "SignalMeaning")
    public record Meaning(Signal signal, BilingualText name, BilingualText definition) {
        static List<Meaning> all() {
            return Arrays.stream(Signal.values())
                    .map(signal -> new Meaning(
                            signal,
                            BilingualText.of("signal." + signal.id() + ".name"),
                            BilingualText.of("signal." + signal.id() + ".definition")))
                    .toList();
        }
    }

    /**
     * Signals with what they mean.
     *
     * @param release from which they are read
     * @param asOf day of the release
     */
    @Schema(name = "FidelityAnswer")
    public record Answer(UUID release, LocalDate asOf, List<Meaning> signals, List<PeriodReadings> periods) {}

    @GET
    @Path("/national")
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, WORKGROUP_MEMBER})
    @Operation(
            operationId = "getNationalFidelitySignals",
            summary = "The signals of a year, of the nation and of each region",
            description = DESCRIPTION)
    public Answer getNationalFidelitySignals(
            @Parameter(description = YEAR)
                    @QueryParam("year")
                    @NotNull
                    @Min(ProgrammeYear.FIRST)
                    @Max(ProgrammeYear.LAST)
                    Integer year) {
        Release release = newest();
        return answer(release, periods(release, year));
    }

    /** 403 for a region in which the caller's organisation does not work. */
    @GET
    @Path("/regions/{code}")
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE})
    @Operation(
            operationId = "getRegionalFidelitySignals",
            summary = "The signals of a year of one region",
            description = DESCRIPTION)
    public Answer getRegionalFidelitySignals(
            @Parameter(description = "Code of the region, AM01 and up") @PathParam("code") RegionCode code,
            @Parameter(description = YEAR)
                    @QueryParam("year")
                    @NotNull
                    @Min(ProgrammeYear.FIRST)
                    @Max(ProgrammeYear.LAST)
                    Integer year) {
        programme.region(code).orElseThrow(Problem::notFound);
        if (!callers.get().worksIn(code)) {
            throw Problem.forbidden("not-this-region");
        }
        Release release = newest();
        return answer(
                release,
                periods(release, year).stream()
                        .map(period -> period.of(code.value()))
                        .filter(period -> !period.areas().isEmpty())
                        .toList());
    }

    private Release newest() {
        return releases.newest().orElseThrow(Problem::notFound);
    }

    private List<PeriodReadings> periods(Release release, int year) {
        return releases
                .part(release, FidelityFigures.PART, FidelityFigures.class)
                .orElseThrow(Problem::notFound)
                .periods()
                .stream()
                .filter(period -> period.lastDay().getYear() == year)
                .toList();
    }

    private static Answer answer(Release release, List<PeriodReadings> periods) {
        return new Answer(release.id(), release.asOf(), Meaning.all(), periods);
    }
}
