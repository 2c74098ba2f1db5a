package nl.hoofdzaakwerk.trajectory.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.Method;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.trajectory.funding.model.ClientKind;
import nl.hoofdzaakwerk.trajectory.funding.model.Forecast;
import nl.hoofdzaakwerk.trajectory.funding.model.FundingScheme;
import nl.hoofdzaakwerk.trajectory.funding.model.Money;
import nl.hoofdzaakwerk.trajectory.funding.model.Payer;
import nl.hoofdzaakwerk.trajectory.funding.model.SchemeChoice;

/** B5: makes the forecast of the caller's municipality, or of the municipalities of the caller's regions. */
@ApplicationScoped
class FundingForecasts {
    private static final int YEARS_AHEAD = 4;
    private static final int PAST_YEAR_DAYS = 365;

    private final EntityManager entityManager;
    private final FundingSchemes schemes;
    private final Clock clock;

    FundingForecasts(EntityManager entityManager, FundingSchemes schemes, Clock clock) {
        this.entityManager = entityManager;
        this.schemes = schemes;
        this.clock = clock;
    }

    Forecast forecast() {
        LocalDate today = LocalDate.now(clock);
        Forecast forecast = new Forecast(today, today.getYear() + YEARS_AHEAD);
        List<FundingScheme> all = schemes.all();
        Optional<Money> average = all.stream()
                .filter(scheme -> scheme.holdsOn(today) && scheme.conditions().clientKind() == ClientKind.MUNICIPAL)
                .flatMap(scheme -> scheme.payment().averagePrice().stream())
                .max(Money::compareTo);
        Optional<MunicipalShares> shares = average.map(price -> new MunicipalShares(all, price));
        byTrajectory().values().forEach(rows -> forecast.add(running(rows, shares, today)));
        shares.ifPresent(known -> expect(forecast, known, today));
        return forecast;
    }

    private void expect(Forecast forecast, MunicipalShares shares, LocalDate today) {
        List<?> starts = entityManager
                .createNativeQuery("select * from funding_starts(:since)", Tuple.class)
                .setParameter("since", today.minusDays(PAST_YEAR_DAYS))
                .getResultList();
        starts.stream()
                .map(Tuple.class::cast)
                .forEach(row -> forecast.expect(
                        row.get("municipality", String.class),
                        Math.toIntExact(row.get("started", Long.class)),
                        shares.of(new RegionCode(row.get("region", String.class)), today)));
    }

    private Map<UUID, List<Tuple>> byTrajectory() {
        List<?> found = entityManager
                .createNativeQuery("select * from funding_forecast()", Tuple.class)
                .getResultList();
        Map<UUID, List<Tuple>> rows = new LinkedHashMap<>();
        found.stream().map(Tuple.class::cast).forEach(row -> rows.computeIfAbsent(
                        row.get("trajectory", UUID.class), id -> new ArrayList<>())
                .add(row));
        return rows;
    }

    private Forecast.Running running(List<Tuple> rows, Optional<MunicipalShares> shares, LocalDate today) {
        Tuple first = rows.getFirst();
        Method method = Method.valueOf(first.get("method", String.class));
        RegionCode region = new RegionCode(first.get("region", String.class));
        List<Forecast.Grant> grants = rows.stream()
                .filter(row -> row.get("scheme_id") != null)
                .map(this::grant)
                .toList();
        LocalDate next = grants.stream()
                .map(Forecast.Grant::until)
                .filter(until -> until.isAfter(today))
                .max(LocalDate::compareTo)
                .map(until -> until.plusDays(1))
                .orElse(today);
        Optional<Money> reserve = method == Method.IPS ? shares.map(known -> known.of(region, next)) : Optional.empty();
        return new Forecast.Running(first.get("municipality", String.class), grants, reserve);
    }

    private Forecast.Grant grant(Tuple row) {
        LocalDate from = row.get("valid_from", LocalDate.class);
        FundingScheme scheme = schemes.findById(row.get("scheme_id", UUID.class));
        LocalDate until = Forecast.averageMonths(scheme)
                .map(months -> from.plusMonths(months).minusDays(1))
                .orElseGet(() -> row.get("valid_until", LocalDate.class));
        BigDecimal share = row.get("municipal_share", BigDecimal.class);
        return new Forecast.Grant(from, until, share == null ? Money.NOTHING : new Money(share));
    }

    /**
     * The municipality's part of the average price by the scheme of the day; all of it where there is none. Worked out
     * once for a region and a day, as a forecast asks it for thousands of trajectories.
     */
    private static final class MunicipalShares {
        private final List<FundingScheme> schemes;
        private final Money price;
        private final Map<At, Money> known = new HashMap<>();

        MunicipalShares(List<FundingScheme> schemes, Money price) {
            this.schemes = schemes;
            this.price = price;
        }

        private record At(RegionCode region, LocalDate day) {}

        Money of(RegionCode region, LocalDate day) {
            return known.computeIfAbsent(new At(region, day), this::workOut);
        }

        private Money workOut(At at) {
            return SchemeChoice.covering(schemes, ClientKind.MUNICIPAL, Method.IPS, at.region(), at.day())
                    .map(scheme -> Money.sum(scheme.divide(price).stream()
                            .filter(share -> share.payer() == Payer.MUNICIPALITY)
                            .map(share -> share.amount())
                            .toList()))
                    .orElse(price);
        }
    }
}
