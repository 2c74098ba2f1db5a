package nl.hoofdzaakwerk.reporting.keyfigure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.reporting.keyfigure.model.AgreedHours;
import nl.hoofdzaakwerk.reporting.keyfigure.model.MemberClass;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Hours a week that organisations of a class make their key figures free (rule F7).
 *
 * @param region absent for the national agreement
 * @param hoursPerWeek what was agreed, and what counts
 * @param activities what the hours are for, if that was listed
 * @param listedHours what the list adds up to; absent without a list
 * @param contradictionHours how much more the list adds up to than was agreed, less when below nought; absent when they
 *     agree
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AgreedHours")
record AgreedHoursView(
        UUID id,
        RegionCode region,
        MemberClass memberClass,
        LocalDate validFrom,
        BigDecimal hoursPerWeek,
        List<Activity> activities,
        BigDecimal listedHours,
        BigDecimal contradictionHours) {

    @Schema(name = "AgreedActivity")
    record Activity(String activity, BigDecimal hours) {}

    static AgreedHoursView of(AgreedHours agreed) {
        return new AgreedHoursView(
                agreed.id(),
                agreed.region().orElse(null),
                agreed.memberClass(),
                agreed.validFrom(),
                agreed.hours().value(),
                agreed.activities().stream()
                        .map(activity -> new Activity(activity.activity(), activity.hours()))
                        .toList(),
                agreed.listedHours().orElse(null),
                agreed.contradiction().orElse(null));
    }
}
