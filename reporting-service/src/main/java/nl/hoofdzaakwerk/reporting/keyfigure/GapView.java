package nl.hoofdzaakwerk.reporting.keyfigure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.due.model.DueDays;
import nl.hoofdzaakwerk.reporting.keyfigure.model.Gap;
import nl.hoofdzaakwerk.reporting.keyfigure.model.GapKind;
import nl.hoofdzaakwerk.reporting.keyfigure.model.HoursPerWeek;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is missing at an organisation today (rule F7).
 *
 * @param id of the gap: the same as long as it is the same gap
 * @param keyFigureId absent when it is the organisation's
 * @param sinceDate first day of the gap, as far as is known
 * @param missingHours hours a week; absent where it is not about hours
 * @param nextStep what closes it, and by when
 * @param daysOverdue 0 while it is in time
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "KeyFigureGap")
record GapView(
        UUID id,
        GapKind kind,
        UUID participantId,
        UUID keyFigureId,
        RegionCode region,
        OrganisationAlias organisation,
        String name,
        LocalDate sinceDate,
        BigDecimal missingHours,
        NextStepInput nextStep,
        long daysOverdue) {

    /** @param items the most pressing first */
    @Schema(name = "KeyFigureGaps")
    record GapList(List<GapView> items) {}

    static GapView of(Gap gap, String what, LocalDate today) {
        UUID of = gap.keyFigure().orElse(gap.participant().id());
        return new GapView(
                UUID.nameUUIDFromBytes((gap.kind() + " " + of).getBytes(StandardCharsets.UTF_8)),
                gap.kind(),
                gap.participant().id(),
                gap.keyFigure().orElse(null),
                gap.participant().region(),
                gap.participant().organisation(),
                gap.participant().name(),
                gap.since(),
                gap.missing().map(HoursPerWeek::value).orElse(null),
                new NextStepInput(what, gap.dueDate()),
                DueDays.overdue(gap.dueDate(), today));
    }
}
