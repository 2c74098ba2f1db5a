package nl.hoofdzaakwerk.portal.casework.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A version of a scheme: who pays what, for whom, and from when until when. */
record Scheme(
        String code,
        int version,
        String name,
        String rule,
        String source,
        String clientKind,
        List<String> methods,
        String region,
        BigDecimal averagePrice,
        List<GroupAmount> groupAmounts,
        List<Ceiling> ceilings,
        List<PayerShare> shares,
        List<Integer> milestoneMonths,
        boolean modelFidelity,
        boolean treatingOnly,
        int priority,
        LocalDate earliestStartDate,
        LocalDate requestedUntilDate,
        LocalDate validFrom,
        LocalDate validUntil) {

    /** What schemes are called, by their codes. */
    record Names(Map<String, String> byCode) {
        static Names of(List<Scheme> schemes) {
            return new Names(schemes.stream()
                    .sorted(Comparator.comparingInt(Scheme::version))
                    .collect(Collectors.toMap(Scheme::code, Scheme::name, (earlier, later) -> later)));
        }

        /** The name, or the code itself of a scheme that is not there any more. */
        public String of(String code) {
            return byCode.getOrDefault(code, code);
        }
    }

    record GroupAmount(String targetGroup, BigDecimal amount, int months) {}

    record Ceiling(int year, BigDecimal ceiling, BigDecimal granted, BigDecimal left) {}

    record PayerShare(String payer, int basisPoints) {
        public BigDecimal share() {
            return BigDecimal.valueOf(basisPoints, 4);
        }
    }

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    public boolean hasConditions() {
        return modelFidelity || treatingOnly || earliestStartDate != null || requestedUntilDate != null;
    }

    public boolean hasCeilings() {
        return FundingRequest.some(ceilings);
    }

    public boolean hasGroupAmounts() {
        return FundingRequest.some(groupAmounts);
    }
}
