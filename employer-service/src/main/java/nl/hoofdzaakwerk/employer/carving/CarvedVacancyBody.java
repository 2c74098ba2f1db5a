package nl.hoofdzaakwerk.employer.carving;

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
import java.util.ArrayList;
import java.util.List;
import nl.hoofdzaakwerk.employer.carving.model.CarvedJob;
import nl.hoofdzaakwerk.employer.vacancy.CarvingBody;
import nl.hoofdzaakwerk.employer.vacancy.DemandsBody;
import nl.hoofdzaakwerk.employer.vacancy.OfferBody;
import nl.hoofdzaakwerk.employer.vacancy.WorkProfileBody;
import nl.hoofdzaakwerk.employer.vacancy.WorkSlotBody;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.WorkCondition;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.PlainLine;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a carved vacancy says beyond its worksheet, which gives one position, tasks, hours and profile (rules D5, X11).
 *
 * @param occupation ISCO-08 group, one to four digits
 * @param minimumHours per week, at most the carved hours; as many as those when absent
 * @param postcode4 where the work is; the digits only
 * @param conditions beside those that follow from the worksheet
 * @param jobCoachAccess whether a job coach may come along; absent when not asked
 * @param leastDisclosure how much the employer has to know of who takes it; nothing when absent (rule X16)
 * @param countsForJobAgreement whether the place counts for the job agreement (banenafspraak)
 */
@Schema(name = "CarvedVacancy")
record CarvedVacancyBody(
        @NotNull @Size(max = 120) @PlainLine String title,

        @NotNull @Pattern(regexp = "[0-9]{1,4}", message = "constraint.pattern.occupation")
        String occupation,

        @Min(0) @Max(60) Integer minimumHours,

        @NotNull @Pattern(regexp = "[1-9][0-9]{3}", message = "constraint.pattern.postcode4")
        String postcode4,

        @Size(max = 28) List<@NotNull @Valid WorkSlotBody> timetable,
        @Size(max = 9) List<@NotNull WorkCondition> conditions,
        @Valid DemandsBody demands,

        @DecimalMin("0.01") @DecimalMax("500") @Digits(integer = 3, fraction = 2)
        BigDecimal wagePerHour,

        @Min(1) @Max(120) Integer contractMonths,
        @BusinessDate LocalDate startDate,
        @NotNull @BusinessDate LocalDate opensOn,
        @BusinessDate LocalDate closesOn,
        Boolean sharedWithVum,
        @Valid NextStepInput nextStep,
        Boolean jobCoachAccess,
        DisclosureLevel leastDisclosure,
        Boolean countsForJobAgreement) {
    private static final String BETWEEN_ROLES = "; ";

    OfferBody offer(CarvedJob job) {
        int hours = job.hours().whole();
        return new OfferBody(
                title,
                occupation,
                1,
                minimumHours == null ? Integer.valueOf(hours) : minimumHours,
                hours,
                postcode4,
                timetable,
                allConditions(job),
                demands,
                WorkProfileBody.of(job.profile()),
                job.tasks(),
                wagePerHour,
                contractMonths,
                new CarvingBody(String.join(BETWEEN_ROLES, job.roles()), job.tasks()),
                startDate,
                opensOn,
                closesOn,
                sharedWithVum,
                nextStep,
                job.kinds().isEmpty() ? null : job.kinds(),
                jobCoachAccess,
                leastDisclosure,
                countsForJobAgreement);
    }

    private List<WorkCondition> allConditions(CarvedJob job) {
        var all = new ArrayList<>(job.conditions());
        if (conditions != null) {
            all.addAll(conditions);
        }
        return all.stream().distinct().toList();
    }
}
