package nl.hoofdzaakwerk.trajectory.funding.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * B5: what IPS will cost a municipality per year: running trajectories, and those to come. Granted money is spread
 * evenly over the months it is for. An IPS trajectory without money gets a reserve in this year, one with money in the
 * year in which that ends: the average price, or the municipality's share of it. Where a scheme sets its term per
 * target group, the end is counted by the average of those terms, so that no year tells the group (G3). To come are as
 * many a year as have started in the past year, in this year for the days left, each reserved for in the year in which
 * it starts.
 */
public final class Forecast {
    private final LocalDate today;
    private final int lastYear;
    private final SortedMap<String, SortedMap<Integer, Sums>> sums = new TreeMap<>();

    /** From this year up to and including the last year. */
    public Forecast(LocalDate today, int lastYear) {
        this.today = today;
        this.lastYear = lastYear;
    }

    /**
     * What a year costs.
     *
     * @param trajectories that run now and cost or are reserved for in the year
     * @param committed granted, as far as the municipality pays
     * @param reserved set aside for when money ends
     * @param toCome new trajectories to expect in the year
     * @param expected set aside for those
     */
    public record Sums(int trajectories, Money committed, Money reserved, int toCome, Money expected) {
        static final Sums NOTHING = running(0, Money.NOTHING, Money.NOTHING);

        static Sums running(int trajectories, Money committed, Money reserved) {
            return new Sums(trajectories, committed, reserved, 0, Money.NOTHING);
        }

        static Sums toCome(int trajectories, Money expected) {
            return new Sums(0, Money.NOTHING, Money.NOTHING, trajectories, expected);
        }

        Sums plus(Sums other) {
            return new Sums(
                    trajectories + other.trajectories,
                    committed.plus(other.committed),
                    reserved.plus(other.reserved),
                    toCome + other.toCome,
                    expected.plus(other.expected));
        }

        /** All that has to be set aside or is granted already. */
        public Money total() {
            return committed.plus(reserved).plus(expected);
        }
    }

    /**
     * Money a trajectory has.
     *
     * @param until last day, of a scheme that sets its terms per group the average
     * @param municipalShare what the municipality pays of it
     */
    public record Grant(LocalDate from, LocalDate until, Money municipalShare) {}

    /** @param reserve what the municipality would pay after the money ends; empty where none is reserved */
    public record Running(String municipality, List<Grant> grants, Optional<Money> reserve) {}

    /** Adds a running trajectory. */
    public void add(Running trajectory) {
        SortedMap<Integer, Sums> own = new TreeMap<>();
        trajectory.grants().forEach(grant -> spread(grant)
                .forEach((year, money) -> own.merge(year, Sums.running(0, money, Money.NOTHING), Sums::plus)));
        trajectory
                .reserve()
                .ifPresent(reserve ->
                        own.merge(reserveYear(trajectory), Sums.running(0, Money.NOTHING, reserve), Sums::plus));
        SortedMap<Integer, Sums> of = sums.computeIfAbsent(trajectory.municipality(), name -> empty());
        own.forEach((year, cost) ->
                of.computeIfPresent(year, (same, sum) -> sum.plus(Sums.running(1, cost.committed(), cost.reserved()))));
    }

    /**
     * Adds trajectories to come.
     *
     * @param startedInPastYear how many began in the 365 days until today
     * @param reserve what the municipality would pay for one
     */
    public void expect(String municipality, int startedInPastYear, Money reserve) {
        SortedMap<Integer, Sums> of = sums.computeIfAbsent(municipality, name -> empty());
        int daysLeft = today.lengthOfYear() - today.getDayOfYear();
        of.replaceAll((year, sum) -> {
            int toCome =
                    year == today.getYear() ? startedInPastYear * daysLeft / today.lengthOfYear() : startedInPastYear;
            return sum.plus(Sums.toCome(toCome, reserve.times(toCome)));
        });
    }

    /** By municipality and year; each year is there, also without cost. */
    public SortedMap<String, SortedMap<Integer, Sums>> sums() {
        return Collections.unmodifiableSortedMap(sums);
    }

    /** The average of the terms a scheme sets, in whole months; empty for a scheme that sets none. */
    public static Optional<Integer> averageMonths(FundingScheme scheme) {
        List<Integer> terms = scheme.payment().groupAmounts().values().stream()
                .map(FundingScheme.GroupAmount::months)
                .toList();
        return terms.isEmpty()
                ? Optional.empty()
                : Optional.of(terms.stream().mapToInt(Integer::intValue).sum() / terms.size());
    }

    private int reserveYear(Running trajectory) {
        return trajectory.grants().stream()
                .map(Grant::until)
                .max(LocalDate::compareTo)
                .filter(until -> until.isAfter(today))
                .map(LocalDate::getYear)
                .orElse(today.getYear());
    }

    private static SortedMap<Integer, Money> spread(Grant grant) {
        List<YearMonth> months = new ArrayList<>();
        YearMonth last = YearMonth.from(grant.until());
        for (YearMonth month = YearMonth.from(grant.from()); !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(month);
        }
        SortedMap<Integer, Money> years = new TreeMap<>();
        if (!grant.municipalShare().isPositive()) {
            return years;
        }
        List<Money> parts =
                grant.municipalShare().splitBy(months.stream().map(month -> 1).toList());
        for (int i = 0; i < months.size(); i++) {
            years.merge(months.get(i).getYear(), parts.get(i), Money::plus);
        }
        return years;
    }

    private SortedMap<Integer, Sums> empty() {
        SortedMap<Integer, Sums> years = new TreeMap<>();
        IntStream.rangeClosed(today.getYear(), lastYear).forEach(year -> years.put(year, Sums.NOTHING));
        return years;
    }
}
