package nl.hoofdzaakwerk.reporting.keyfigure;

import static nl.hoofdzaakwerk.reporting.ReportingRoles.KEY_FIGURE;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.ORGANISATION_ADMIN;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.REGIONAL_DIRECTOR;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.STEERING_MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.Language;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import nl.hoofdzaakwerk.reporting.cooperation.RegionDesk;
import nl.hoofdzaakwerk.reporting.keyfigure.GapView.GapList;
import nl.hoofdzaakwerk.reporting.keyfigure.model.Gap;
import nl.hoofdzaakwerk.reporting.keyfigure.model.GapPolicy;
import nl.hoofdzaakwerk.reporting.keyfigure.model.KeyFigure;
import nl.hoofdzaakwerk.reporting.keyfigure.model.Participant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a key figure, a replacement or hours are missing today (rules F7, A15 and P6). */
@Path("/key-figure-gaps")
@Tag(name = "Key figures")
class GapResource {
    private final Participants participants;
    private final ParticipantDesk desk;
    private final KeyFigures keyFigures;
    private final HoursBook hours;
    private final RegionDesk regions;
    private final Tenancy tenancy;
    private final Language language;
    private final Clock clock;

    GapResource(
            Participants participants,
            ParticipantDesk desk,
            KeyFigures keyFigures,
            HoursBook hours,
            RegionDesk regions,
            Tenancy tenancy,
            Language language,
            Clock clock) {
        this.participants = participants;
        this.desk = desk;
        this.keyFigures = keyFigures;
        this.hours = hours;
        this.regions = regions;
        this.tenancy = tenancy;
        this.language = language;
        this.clock = clock;
    }

    @GET
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE, ORGANISATION_ADMIN})
    @Operation(
            operationId = "listKeyFigureGaps",
            summary = "Where a key figure, a replacement or hours are missing, the most pressing first",
            description = "Rules F7, A15 and P6; tells of organisations, not of persons. An organisation sees its own,"
                    + " a region its own, the nation all. 403 for a region the caller does not work in.")
    public GapList list(@QueryParam("region") @Parameter(description = "Only of this region") RegionCode region) {
        LocalDate today = LocalDate.now(clock);
        return new GapList(gaps(regions.readable(region), today).stream()
                .sorted(Comparator.comparing(Gap::dueDate).thenComparing(Gap::kind))
                .map(gap -> GapView.of(gap, language.say("gap." + gap.kind() + ".nextStep"), today))
                .toList());
    }

    /** The nation sees where something is missing, and never who is there: that is read for it by the system. */
    private List<KeyFigure> appointed(List<UUID> participantIds) {
        return regions.caller().kind() == OrganisationKind.NATIONAL
                ? tenancy.asSystem("key-figure-gaps", () -> keyFigures.of(participantIds))
                : keyFigures.of(participantIds);
    }

    private List<Gap> gaps(String region, LocalDate today) {
        List<Participant> staying = participants.staying(region, today);
        Map<UUID, List<KeyFigure>> appointed = appointed(
                        staying.stream().map(Participant::id).toList())
                .stream()
                .collect(Collectors.groupingBy(KeyFigure::participantId));
        var centres = desk.centres();
        var agreements = hours.agreements();
        GapPolicy policy = new GapPolicy(today, hours.rule(today).gapDays());
        return staying.stream()
                .flatMap(participant -> policy
                        .gaps(
                                participant,
                                appointed.getOrDefault(participant.id(), List.of()),
                                desk.agreed(participant, centres, agreements))
                        .stream())
                .toList();
    }
}
