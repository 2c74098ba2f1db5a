package nl.hoofdzaakwerk.trajectory.funding.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;

/** X3: says in time that money ends, and who the dated schemes name to pay on. */
public final class MoneyEndPolicy {
    private static final String RULE = "X3";

    private MoneyEndPolicy() {}

    /** First day on which it is signalled. */
    public static LocalDate signalFrom(LocalDate until, int warningMonths) {
        return until.minusMonths(warningMonths);
    }

    /**
     * What to signal today; empty while the end is far off.
     *
     * @param until last day for which there is money
     * @param next the scheme that covers the trajectory on the day after, if there is one
     */
    public static List<Remark> signals(
            LocalDate until, LocalDate today, MoneyWarningTerms terms, Optional<FundingScheme> next) {
        if (today.isBefore(signalFrom(until, terms.months()))) {
            return List.of();
        }
        Remark end = today.isAfter(until)
                ? Remark.of(RULE, "X3.money-ended", terms.source(), until)
                : Remark.of(RULE, "X3.money-ends", terms.source(), until);
        return Stream.concat(Stream.of(end), next(next, terms)).toList();
    }

    private static Stream<Remark> next(Optional<FundingScheme> next, MoneyWarningTerms terms) {
        return next.map(scheme -> scheme.payment().shares().stream()
                        .map(share -> payer(share, scheme.title().source())))
                .orElseGet(() -> Stream.of(Remark.of(RULE, "X3.no-next-payer", terms.source())));
    }

    private static Remark payer(FundingScheme.PayerShare share, String source) {
        int percent = share.basisPoints() / 100;
        return switch (share.payer()) {
            case NATIONAL -> Remark.of(RULE, "X3.next-national", source, percent);
            case MUNICIPALITY -> Remark.of(RULE, "X3.next-municipality", source, percent);
            case UWV -> Remark.of(RULE, "X3.next-uwv", source, percent);
            case PROJECT -> Remark.of(RULE, "X3.next-project", source, percent);
        };
    }
}
