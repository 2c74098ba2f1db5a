package nl.hoofdzaakwerk.matching.meeting;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A meeting to plan; a date in the past records one that was held. */
@Schema(name = "NewMatchingMeeting")
record NewMeeting(
        @NotNull RegionCode region, @NotNull @BusinessDate LocalDate meetingDate) {}
