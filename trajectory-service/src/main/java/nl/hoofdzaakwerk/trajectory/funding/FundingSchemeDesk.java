package nl.hoofdzaakwerk.trajectory.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.SortedMap;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.trajectory.funding.model.CeilingBalance;
import nl.hoofdzaakwerk.trajectory.funding.model.FundingScheme;
import nl.hoofdzaakwerk.trajectory.funding.model.Money;
import nl.hoofdzaakwerk.trajectory.funding.model.SchemeDataPolicy;
import nl.hoofdzaakwerk.trajectory.policy.Remarks;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;

/** Adds versions of schemes; those there are stay as they are. */
@ApplicationScoped
class FundingSchemeDesk {
    private final FundingSchemes schemes;
    private final Ceilings ceilings;
    private final Remarks remarks;
    private final Clock clock;

    FundingSchemeDesk(FundingSchemes schemes, Ceilings ceilings, Remarks remarks, Clock clock) {
        this.schemes = schemes;
        this.ceilings = ceilings;
        this.remarks = remarks;
        this.clock = clock;
    }

    FundingScheme add(Caller caller, FundingSchemeInput input) {
        List<FundingScheme> versions = schemes.versionsOf(input.code());
        int version = versions.isEmpty() ? 1 : versions.getLast().title().version() + 1;
        FundingScheme.Title title = input.title(version);
        remarks.require(SchemeDataPolicy.judge(title, input.payment()).and(ceilings(input)));
        FundingScheme scheme = new FundingScheme(
                Ids.next(), title, input.conditions(), input.payment(), caller.user(), clock.instant());
        schemes.persistAndFlush(scheme);
        input.ceilings().forEach(set -> ceilings.set(input.code(), set.year(), new Money(set.amount())));
        return scheme;
    }

    /** A ceiling cannot fall below what is granted. */
    private Ruling ceilings(FundingSchemeInput input) {
        SortedMap<Integer, CeilingBalance> there = ceilings.years(input.code());
        return input.ceilings().stream()
                .filter(set -> there.containsKey(set.year()))
                .filter(set -> new Money(set.amount())
                        .isLessThan(ceilings.lock(input.code(), set.year())
                                .orElseThrow()
                                .granted()))
                .map(set -> Ruling.refused(
                        "/ceilings",
                        Remark.of("B1", "B1.ceiling-below-granted", input.source(), String.valueOf(set.year()))))
                .reduce(Ruling.allowed(), Ruling::and);
    }
}
