package nl.hoofdzaakwerk.trajectory.funding.model;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;

/** What the rules say to a request for funding; each names every reason, with its rule and source. */
public sealed interface FundingDecision {

    /**
     * Money.
     *
     * @param scheme the version it was decided by
     * @param shares who pays what; together the amount, to the cent
     */
    record Granted(FundingScheme scheme, Terms terms, List<Share> shares, List<Reason> reasons)
            implements FundingDecision {
        public Granted {
            shares = List.copyOf(shares);
            reasons = List.copyOf(reasons);
        }

        public Granted with(Reason reason) {
            return new Granted(
                    scheme,
                    terms,
                    shares,
                    java.util.stream.Stream.concat(reasons.stream(), java.util.stream.Stream.of(reason))
                            .toList());
        }
    }

    /** No money. */
    record Refused(Ruling.Refused ruling) implements FundingDecision {}

    /**
     * Not decided yet.
     *
     * @param missing what has to be known first
     */
    record Waiting(FundingScheme scheme, List<Remark> missing) implements FundingDecision {
        public Waiting {
            missing = List.copyOf(missing);
        }
    }

    /**
     * How much, and for how long.
     *
     * @param months whole months from the first day on
     */
    record Terms(Money amount, int months, LocalDate from) {

        /** The last day for which there is money. */
        public LocalDate until() {
            return from.plusMonths(months).minusDays(1);
        }
    }

    /**
     * What one payer pays.
     *
     * @param basisPoints hundredths of a percent of the amount
     */
    @Embeddable
    record Share(
            @jakarta.persistence.Enumerated(jakarta.persistence.EnumType.STRING)
            Payer payer,

            int basisPoints,
            Money amount) {}

    /**
     * A reason that can be kept: its text is made anew when it is read.
     *
     * @param code begins with the id of the rule
     * @param arguments what the text fills in, in order
     */
    @Embeddable
    record Reason(String code, String source, List<String> arguments) {
        private static final Pattern AMOUNT = Pattern.compile("\\d+\\.\\d{2}");

        public static Reason of(String code, String source, Object... arguments) {
            return new Reason(
                    code,
                    source,
                    List.of(arguments).stream().map(String::valueOf).toList());
        }

        public Remark toRemark() {
            return new Remark(
                    code.substring(0, code.indexOf('.')),
                    code,
                    source,
                    arguments.stream().map(Reason::read).toList());
        }

        /** An amount of money as it was before it was kept as text; anything else as it is. */
        private static Object read(String argument) {
            return AMOUNT.matcher(argument).matches() ? new BigDecimal(argument) : argument;
        }
    }
}
