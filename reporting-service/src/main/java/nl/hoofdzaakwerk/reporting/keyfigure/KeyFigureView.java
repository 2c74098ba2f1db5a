package nl.hoofdzaakwerk.reporting.keyfigure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.reporting.keyfigure.model.Absence;
import nl.hoofdzaakwerk.reporting.keyfigure.model.KeyFigure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A key figure.
 *
 * @param person absent once forgotten
 * @param replacement absent when there is nobody
 * @param untilDate last day; absent while it goes on
 * @param reachable whom to call today: the key figure or who stands in; absent when there is nobody
 * @param predecessorId whom this one followed up
 * @param forgottenDate from when on nothing tells who it was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "KeyFigure")
record KeyFigureView(
        UUID id,
        UUID participantId,
        RegionCode region,
        OrganisationAlias organisation,
        WorkContactBody person,
        WorkContactBody replacement,
        BigDecimal hoursPerWeek,
        LocalDate fromDate,
        LocalDate untilDate,
        WorkContactBody reachable,
        List<Days> absences,
        UUID predecessorId,
        LocalDate forgottenDate) {

    /** Days away, both included. */
    @Schema(name = "AbsenceDays")
    record Days(LocalDate fromDate, LocalDate untilDate) {
        static Days of(Absence absence) {
            return new Days(absence.fromDate(), absence.untilDate());
        }
    }

    static KeyFigureView of(KeyFigure keyFigure, LocalDate today) {
        return new KeyFigureView(
                keyFigure.id(),
                keyFigure.participantId(),
                keyFigure.region(),
                keyFigure.organisation(),
                keyFigure.person().map(WorkContactBody::of).orElse(null),
                keyFigure.replacement().map(WorkContactBody::of).orElse(null),
                keyFigure.hours().value(),
                keyFigure.fromDate(),
                keyFigure.untilDate().orElse(null),
                keyFigure.reachableOn(today).map(WorkContactBody::of).orElse(null),
                keyFigure.absences().stream().map(Days::of).toList(),
                keyFigure.predecessorId().orElse(null),
                keyFigure.forgottenOn().orElse(null));
    }
}
