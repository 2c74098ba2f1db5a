package nl.hoofdzaakwerk.employer.vacancy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.WorkCondition;
import nl.hoofdzaakwerk.events.WorkTask;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.PlainLine;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a vacancy offers (rule D5).
 *
 * @param occupation ISCO-08 group, one to four digits
 * @param minimumHours per week
 * @param maximumHours per week, at least the minimum
 * @param postcode4 where the work is; the digits only
 * @param timetable days with parts or times; absent when not known
 * @param conditions working conditions that matter to this group
 * @param demands absent when nothing is asked
 * @param workProfile stimuli, pace, social load, telephone, start; absent when not looked at (rule X11)
 * @param wagePerHour gross, in euros; may be absent
 * @param contractMonths absent when not limited in time or not known
 * @param carvedFrom what the tasks were carved from; absent when nothing was
 * @param startDate day the work begins, on or after the first day open; absent when not agreed
 * @param closesOn last day open, on or after the first; absent when it has no end
 * @param sharedWithVum whether the employer agrees that it is found through VUM; not when absent
 * @param nextStep what is done next and by when, read when the vacancy is opened; derived when absent (rule P6)
 * @param taskKinds kinds of task that the work consists of; absent when not told
 * @param jobCoachAccess whether a job coach may come along; absent when not asked
 * @param leastDisclosure how much the employer has to know of who takes it, as with a place reserved for the target
 *     group; nothing when absent (rule X16)
 * @param countsForJobAgreement whether the place counts for the job agreement (banenafspraak)
 */
@Schema(name = "VacancyOffer")
public record OfferBody(
        @NotNull @Size(max = 120) @PlainLine String title,

        @NotNull @Pattern(regexp = "[0-9]{1,4}", message = "constraint.pattern.occupation")
        String occupation,

        @NotNull @Min(1) @Max(99) Integer positions,
        @NotNull @Min(0) @Max(60) Integer minimumHours,
        @NotNull @Min(1) @Max(60) Integer maximumHours,

        @NotNull @Pattern(regexp = "[1-9][0-9]{3}", message = "constraint.pattern.postcode4")
        String postcode4,

        @Size(max = 28) List<@NotNull @Valid WorkSlotBody> timetable,
        @NotNull @Size(max = 9) List<@NotNull WorkCondition> conditions,
        @Valid DemandsBody demands,
        @Valid WorkProfileBody workProfile,

        @NotNull @Size(max = 20) List<@NotNull @Size(max = 200) @PlainLine String> tasks,

        @DecimalMin("0.01") @DecimalMax("500") @Digits(integer = 3, fraction = 2)
        BigDecimal wagePerHour,

        @Min(1) @Max(120) Integer contractMonths,
        @Valid CarvingBody carvedFrom,
        @BusinessDate LocalDate startDate,
        @NotNull @BusinessDate LocalDate opensOn,
        @BusinessDate LocalDate closesOn,
        Boolean sharedWithVum,
        @Valid NextStepInput nextStep,
        @Size(min = 1, max = 29) Set<@NotNull WorkTask> taskKinds,
        Boolean jobCoachAccess,
        DisclosureLevel leastDisclosure,
        Boolean countsForJobAgreement) {}
