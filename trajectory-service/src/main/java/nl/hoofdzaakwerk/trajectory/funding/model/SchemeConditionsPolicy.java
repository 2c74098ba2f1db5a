package nl.hoofdzaakwerk.trajectory.funding.model;

import nl.hoofdzaakwerk.trajectory.funding.model.FundingDecision.Reason;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;

/** B1–B4: for whom a scheme is, and who requests it when. */
public final class SchemeConditionsPolicy {
    private SchemeConditionsPolicy() {}

    /** Weighs everything, so that one answer names all that is in the way. */
    public static Ruling judge(FundingScheme scheme, FundingFacts facts) {
        return clientAndMethod(scheme, facts).and(requester(scheme, facts)).and(dates(scheme, facts));
    }

    private static Ruling clientAndMethod(FundingScheme scheme, FundingFacts facts) {
        FundingScheme.Conditions conditions = scheme.conditions();
        String source = scheme.title().source();
        Remark otherClient =
                switch (conditions.clientKind()) {
                    case MUNICIPAL -> Remark.of("B1", "B1.not-a-municipal-client", source);
                    case UWV -> Remark.of("B2", "B2.not-a-uwv-client", source);
                };
        return Ruling.refusedIf(
                        !facts.clientKind().equals(java.util.Optional.of(conditions.clientKind())),
                        "/scheme",
                        otherClient)
                .and(Ruling.refusedIf(
                        !conditions.methods().contains(facts.method()),
                        "/scheme",
                        Remark.of("B3", "B3.other-method", source)))
                .and(Ruling.refusedIf(
                        scheme.title()
                                .region()
                                .filter(region -> !region.equals(facts.region()))
                                .isPresent(),
                        "/scheme",
                        Remark.of("B4", "B4.other-region", source)));
    }

    private static Ruling requester(FundingScheme scheme, FundingFacts facts) {
        return Ruling.refusedIf(
                scheme.conditions().treatingOnly() && !facts.byTreatingSide(),
                "/scheme",
                Remark.of("B1", "B1.only-by-treating-side", scheme.title().source()));
    }

    private static Ruling dates(FundingScheme scheme, FundingFacts facts) {
        FundingScheme.Title title = scheme.title();
        boolean runs = facts.trajectoryStart().isBefore(facts.requestedOn());
        Ruling requested = scheme.conditions()
                .requestedUntil()
                .map(last -> Ruling.refusedIf(
                        facts.requestedOn().isAfter(last),
                        "/requestDate",
                        Remark.of("B1", "B1.requested-too-late", title.source(), last)))
                .orElse(Ruling.allowed());
        Ruling started = scheme.conditions()
                .earliestStart()
                .map(first -> Ruling.refusedIf(
                        runs && facts.trajectoryStart().isBefore(first),
                        "/trajectoryId",
                        Remark.of("B1", "B1.started-too-early", title.source(), first)))
                .orElse(Ruling.allowed());
        boolean alreadyLate = requested instanceof Ruling.Refused;
        return requested
                .and(started)
                .and(Ruling.refusedIf(
                        !alreadyLate && !scheme.holdsOn(facts.requestedOn()),
                        "/requestDate",
                        Remark.of("B1", "B1.not-in-force", title.source(), facts.requestedOn())));
    }

    /** Why the scheme is for this client. */
    static Reason client(FundingScheme scheme) {
        return switch (scheme.conditions().clientKind()) {
            case MUNICIPAL -> Reason.of("B1.municipal-client", scheme.title().source());
            case UWV -> Reason.of("B2.uwv-client", scheme.title().source());
        };
    }
}
