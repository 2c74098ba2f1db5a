package nl.hoofdzaakwerk.trajectory.funding.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import nl.hoofdzaakwerk.events.Method;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.TargetGroup;

/**
 * What a decision on funding looks at.
 *
 * @param byTreatingSide whether the treating GGZ institution asks
 * @param requestedOn day the request counts from
 * @param trajectoryStart when guidance started or will start
 * @param moneyFrom first day for which money is asked
 * @param price agreed between the parties, where the scheme sets no amount (QA 5.3)
 * @param months agreed, as the price
 * @param group health data, asked for only where the scheme's amount depends on it
 */
public record FundingFacts(
        Optional<ClientKind> clientKind,
        Method method,
        RegionCode region,
        boolean byTreatingSide,
        LocalDate requestedOn,
        LocalDate trajectoryStart,
        LocalDate moneyFrom,
        Optional<Money> price,
        Optional<Integer> months,
        Execution execution,
        Supplier<TargetGroup> group) {}
