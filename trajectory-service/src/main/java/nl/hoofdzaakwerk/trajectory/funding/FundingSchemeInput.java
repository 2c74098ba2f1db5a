package nl.hoofdzaakwerk.trajectory.funding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.Method;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.TargetGroup;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.trajectory.funding.model.ClientKind;
import nl.hoofdzaakwerk.trajectory.funding.model.FundingScheme;
import nl.hoofdzaakwerk.trajectory.funding.model.Money;
import nl.hoofdzaakwerk.trajectory.funding.model.Payer;

/**
 * A version of a scheme to add. An existing code gets a next version; decisions made by an earlier one stay as they
 * are.
 *
 * @param rule id of the requirement it carries out
 * @param source document that says so
 * @param validUntil last day; left out without an end
 * @param region left out for the whole country
 * @param treatingOnly whether only the treating GGZ institution requests it
 * @param requestedUntilDate last day of requests, if there is one
 * @param earliestStartDate first day on which a trajectory that already runs may have started, if there is one
 * @param modelFidelity whether it asks model fidelity and a tie to the treating team (B6)
 * @param groupAmounts per target group; only where nobody who pays sees clients (G3)
 * @param shares who pays what; together 10000 basis points
 * @param averagePrice what to reserve for a trajectory (B5)
 * @param milestoneMonths whole months after the start of the job on which a part is paid (P10)
 * @param ceilings what may be granted at most per year; left out without a ceiling
 * @param priority lowest first, where several schemes fit
 */
public record FundingSchemeInput(
        @NotNull @Size(max = 60) @Pattern(regexp = "[a-z0-9]+(?:-[a-z0-9]+)*")
        String code,

        @NotNull @Pattern(regexp = "B[1-5]") String rule,
        @NotNull @Size(min = 1, max = 120) @PlainText String nameNl,
        @NotNull @Size(min = 1, max = 120) @PlainText String nameEn,
        @NotNull @Size(min = 1, max = 120) @PlainText String source,
        @NotNull @BusinessDate LocalDate validFrom,
        @BusinessDate LocalDate validUntil,
        RegionCode region,
        @NotNull ClientKind clientKind,
        @NotNull @Size(min = 1, max = 10) Set<@NotNull Method> methods,
        @NotNull Boolean treatingOnly,
        @BusinessDate LocalDate requestedUntilDate,
        @BusinessDate LocalDate earliestStartDate,
        @NotNull Boolean modelFidelity,
        @Size(max = 2) List<@NotNull @Valid GroupAmountInput> groupAmounts,
        @NotNull @Size(min = 1, max = 4) List<@NotNull @Valid ShareInput> shares,
        @Amount BigDecimal averagePrice,
        @Size(max = 12) Set<@NotNull @Min(0) @Max(120) Integer> milestoneMonths,
        @Size(max = 20) List<@NotNull @Valid CeilingInput> ceilings,
        @NotNull @Min(1) @Max(1000) Integer priority) {

    /** What is paid for a target group, for how many whole months. */
    public record GroupAmountInput(
            @NotNull TargetGroup targetGroup,
            @NotNull @Amount BigDecimal amount,
            @NotNull @Min(1) @Max(120) Integer months) {}

    /** @param basisPoints hundredths of a percent */
    public record ShareInput(
            @NotNull Payer payer,
            @NotNull @Min(1) @Max(10_000) Integer basisPoints) {}

    /** What may be granted at most in a year. */
    public record CeilingInput(
            @NotNull @Min(1900) @Max(2100) Integer year,
            @NotNull @Amount BigDecimal amount) {}

    @Override
    public List<CeilingInput> ceilings() {
        return ceilings == null ? List.of() : ceilings;
    }

    @Override
    public List<GroupAmountInput> groupAmounts() {
        return groupAmounts == null ? List.of() : groupAmounts;
    }

    FundingScheme.Title title(int version) {
        return new FundingScheme.Title(
                code,
                version,
                rule,
                nameNl,
                nameEn,
                source,
                validFrom,
                Optional.ofNullable(validUntil),
                Optional.ofNullable(region),
                priority);
    }

    FundingScheme.Conditions conditions() {
        return new FundingScheme.Conditions(
                clientKind,
                methods,
                treatingOnly,
                Optional.ofNullable(requestedUntilDate),
                Optional.ofNullable(earliestStartDate),
                modelFidelity);
    }

    FundingScheme.Payment payment() {
        Map<TargetGroup, FundingScheme.GroupAmount> amounts = groupAmounts().stream()
                .collect(Collectors.toMap(
                        GroupAmountInput::targetGroup,
                        set -> new FundingScheme.GroupAmount(new Money(set.amount()), set.months()),
                        (first, second) -> second));
        return new FundingScheme.Payment(
                amounts,
                shares.stream()
                        .map(share -> new FundingScheme.PayerShare(share.payer(), share.basisPoints()))
                        .toList(),
                Optional.ofNullable(averagePrice).map(Money::new),
                milestoneMonths == null ? Set.of() : milestoneMonths);
    }
}
