package nl.hoofdzaakwerk.matching.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.matching.meeting.model.MeetingAttendance;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That an organisation was at the meeting, or was not and why.
 *
 * @param function such as {@code IPS coach}; no person's name
 * @param reason why it was not there; null when it was
 */
@Schema(name = "MeetingAttendance")
public record AttendanceView(
        UUID id,
        OrganisationAlias organisation,
        OrganisationKind kind,
        String function,
        boolean present,
        String reason,
        Instant notedAt) {

    public static AttendanceView of(MeetingAttendance noted) {
        return new AttendanceView(
                noted.id(),
                noted.organisation(),
                OrganisationKind.valueOf(noted.kind()),
                noted.function(),
                noted.isPresent(),
                noted.reason(),
                noted.notedAt());
    }

    /**
     * Who was there, or who was not.
     *
     * @param function such as {@code IPS coach}; no person's name
     * @param absenceReason why the organisation was not there; absent when it was; nothing about a person's health
     */
    @Schema(name = "NewMeetingAttendance")
    public record NewAttendance(
            @NotNull OrganisationAlias organisation,
            @NotNull OrganisationKind kind,
            @NotNull @Size(min = 1, max = 100) @PlainText String function,
            @Size(min = 1, max = 200) @PlainText String absenceReason) {}
}
