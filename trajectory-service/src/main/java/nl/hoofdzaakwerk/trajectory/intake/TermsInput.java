package nl.hoofdzaakwerk.trajectory.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import nl.hoofdzaakwerk.events.DayPart;
import nl.hoofdzaakwerk.events.DrivingLicence;
import nl.hoofdzaakwerk.events.EducationLevel;
import nl.hoofdzaakwerk.events.HardLimit;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.LanguageLevel;
import nl.hoofdzaakwerk.events.SbiSection;
import nl.hoofdzaakwerk.events.WeekPart;
import nl.hoofdzaakwerk.events.WorkLoad;
import nl.hoofdzaakwerk.events.WorkTask;
import nl.hoofdzaakwerk.trajectory.intake.model.Availability;
import nl.hoofdzaakwerk.trajectory.intake.model.Terms;
import nl.hoofdzaakwerk.trajectory.intake.model.Wishes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A candidate's further wishes and possibilities (rules E3 and X16). Absent is not asked, which never counts against
 * the candidate; except for the sectors, where only a yes is a yes.
 *
 * @param everySector whether the candidate may be brought up for vacancies in each sector; not when absent
 * @param sectors where the candidate may be brought up; each vacancy elsewhere needs a yes of its own. Not beside every
 *     sector
 * @param growsToHours hours a week the candidate wants to grow to, at least the maximum
 * @param availability parts of the week in which the candidate can work, none of them beyond a hard limit
 * @param hardLimits what the candidate will not do, without the reason
 * @param unwantedOccupations ISCO-08 groups, none of which holds a preferred one
 * @param mostStimuli most that can be borne
 * @param mostPace most that can be borne
 * @param mostSocialLoad most that can be borne
 * @param drivingLicences empty when the candidate has none; absent when not asked
 * @param skills kinds of task the candidate can do
 * @param jobCoachNeeded whether a job coach has to come along
 * @param leastContractMonths shortest contract the candidate wants
 * @param leastWagePerHour gross, in euros
 * @param incomeAdviceGiven whether the effect of work on income was talked through; told to matching, never counted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CandidateTerms")
public record TermsInput(
        Boolean everySector,
        @Size(max = 21) Set<@NotNull SbiSection> sectors,
        @Min(1) @Max(Wishes.MOST_HOURS) Integer growsToHours,
        @Size(max = Availability.MOST_PARTS) List<@NotNull @Valid WeekPartInput> availability,
        @Size(max = 6) Set<@NotNull HardLimit> hardLimits,

        @Size(max = Wishes.MOST_OCCUPATIONS) List<@NotNull IscoCode> unwantedOccupations,

        WorkLoad mostStimuli,
        WorkLoad mostPace,
        WorkLoad mostSocialLoad,
        @Size(max = 15) Set<@NotNull DrivingLicence> drivingLicences,
        LanguageLevel dutch,
        EducationLevel education,
        @Size(max = 29) Set<@NotNull WorkTask> skills,
        Boolean jobCoachNeeded,
        @Min(1) @Max(Terms.LONGEST_CONTRACT) Integer leastContractMonths,

        @DecimalMin("0.01") @DecimalMax(Terms.HIGHEST_WAGE) @Digits(integer = 3, fraction = 2)
        BigDecimal leastWagePerHour,

        Boolean incomeAdviceGiven) {

    /** A part of a day of the week. */
    @Schema(name = "WeekPart")
    public record WeekPartInput(
            @NotNull DayOfWeek day, @NotNull DayPart part) {}

    Terms toTerms() {
        return new Terms(
                Boolean.TRUE.equals(everySector),
                orNone(sectors),
                growsToHours,
                availability == null
                        ? Availability.UNKNOWN
                        : new Availability(availability.stream()
                                .map(part -> new WeekPart(part.day(), part.part()))
                                .toList()),
                orNone(hardLimits),
                unwantedOccupations == null ? List.of() : unwantedOccupations,
                mostStimuli,
                mostPace,
                mostSocialLoad,
                drivingLicences,
                dutch,
                education,
                orNone(skills),
                jobCoachNeeded,
                leastContractMonths,
                leastWagePerHour,
                incomeAdviceGiven);
    }

    static TermsInput of(Terms terms) {
        return new TermsInput(
                terms.everySector(),
                terms.sectors(),
                terms.growsToHours(),
                terms.availability().parts().stream()
                        .map(part -> new WeekPartInput(part.day(), part.part()))
                        .toList(),
                terms.hardLimits(),
                terms.unwantedOccupations(),
                terms.mostStimuli(),
                terms.mostPace(),
                terms.mostSocialLoad(),
                terms.drivingLicences(),
                terms.dutch(),
                terms.education(),
                terms.skills(),
                terms.jobCoachNeeded(),
                terms.leastContractMonths(),
                terms.leastWagePerHour(),
                terms.incomeAdviceGiven());
    }

    private static <T> Set<T> orNone(Set<T> values) {
        return values == null ? Set.of() : values;
    }
}
