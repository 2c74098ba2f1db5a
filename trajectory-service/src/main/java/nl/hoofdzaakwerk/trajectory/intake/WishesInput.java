package nl.hoofdzaakwerk.trajectory.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.TravelMode;
import nl.hoofdzaakwerk.events.WorkCondition;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.trajectory.intake.model.Terms;
import nl.hoofdzaakwerk.trajectory.intake.model.Wishes;

/**
 * What a candidate wants of work.
 *
 * @param preferredOccupations ISCO-08 groups, most wanted first; empty when open to anything
 * @param minimumHours a week
 * @param maximumHours a week
 * @param maximumTravelMinutes one way
 * @param disclosure what an employer may know
 * @param terms further wishes and possibilities; absent when not asked
 */
public record WishesInput(
        @NotNull @Size(max = Wishes.MOST_OCCUPATIONS) List<@NotNull IscoCode> preferredOccupations,
        @NotNull @Min(0) @Max(Wishes.MOST_HOURS) Integer minimumHours,
        @NotNull @Min(1) @Max(Wishes.MOST_HOURS) Integer maximumHours,
        @NotNull TravelMode travelMode,
        @NotNull @Min(0) @Max(Wishes.LONGEST_TRAVEL) Integer maximumTravelMinutes,
        @NotNull @Size(max = 20) List<@NotNull WorkCondition> neededConditions,
        @NotNull DisclosureLevel disclosure,
        @NotNull @BusinessDate LocalDate availableFrom,
        @Valid TermsInput terms) {

    Wishes toWishes() {
        return new Wishes(
                preferredOccupations,
                minimumHours,
                maximumHours,
                travelMode,
                maximumTravelMinutes,
                neededConditions,
                disclosure,
                availableFrom,
                termsOrNone());
    }

    Terms termsOrNone() {
        return terms == null ? Terms.NOTHING_SAID : terms.toTerms();
    }

    static WishesInput of(Wishes wishes) {
        return new WishesInput(
                wishes.preferredOccupations(),
                wishes.minimumHours(),
                wishes.maximumHours(),
                wishes.travelMode(),
                wishes.maximumTravelMinutes(),
                wishes.neededConditions(),
                wishes.disclosure(),
                wishes.availableFrom(),
                TermsInput.of(wishes.terms()));
    }
}
