package nl.hoofdzaakwerk.trajectory.funding.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.events.Method;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.TargetGroup;
import nl.hoofdzaakwerk.trajectory.funding.model.FundingScheme.GroupAmount;
import nl.hoofdzaakwerk.trajectory.funding.model.FundingScheme.PayerShare;

/** The schemes as they are seeded, and facts that read as sentences. */
final class Schemes {
    static final RegionCode HOLLAND_RIJNLAND = new RegionCode("AM19");
    static final RegionCode NOORD_HOLLAND_NOORD = new RegionCode("AM15");
    static final Execution TRUE_AND_TIED = new Execution(ExecutorKind.GGZ, null, null, true, true);

    static final FundingScheme NATIONAL_IPS = scheme(
            title("national-ips", "B1", "2022-01-01", "2023-12-31", null, 10),
            new FundingScheme.Conditions(
                    ClientKind.MUNICIPAL,
                    Set.of(Method.IPS),
                    true,
                    Optional.of(day("2023-12-14")),
                    Optional.of(day("2022-01-01")),
                    true),
            new FundingScheme.Payment(
                    Map.of(
                            TargetGroup.CMD, new GroupAmount(Money.euros(8_000), 24),
                            TargetGroup.EPA, new GroupAmount(Money.euros(11_325), 36)),
                    List.of(new PayerShare(Payer.NATIONAL, 10_000)),
                    Optional.empty(),
                    Set.of(0, 3, 6, 12)));
    static final FundingScheme UWV_IPS = paidBy("uwv-ips", "B2", ClientKind.UWV, Set.of(Method.IPS), Payer.UWV);
    static final FundingScheme MUNICIPALITY_OTHER = paidBy(
            "municipality-other",
            "B3",
            ClientKind.MUNICIPAL,
            Set.of(Method.IPS_LIGHT, Method.JOB_COACHING, Method.REINTEGRATION, Method.JOB_RETENTION),
            Payer.MUNICIPALITY);
    static final FundingScheme CO_FINANCING_NHN = scheme(
            title("co-financing-nhn", "B4", "2021-01-01", null, NOORD_HOLLAND_NOORD, 20),
            new FundingScheme.Conditions(
                    ClientKind.MUNICIPAL, Set.of(Method.IPS), false, Optional.empty(), Optional.empty(), true),
            new FundingScheme.Payment(
                    Map.of(),
                    List.of(new PayerShare(Payer.MUNICIPALITY, 5_000), new PayerShare(Payer.PROJECT, 5_000)),
                    Optional.empty(),
                    Set.of(0, 3, 6, 12)));
    static final FundingScheme MUNICIPALITY_IPS = scheme(
            title("municipality-ips", "B5", "2024-01-01", null, null, 30),
            new FundingScheme.Conditions(
                    ClientKind.MUNICIPAL, Set.of(Method.IPS), false, Optional.empty(), Optional.empty(), false),
            new FundingScheme.Payment(
                    Map.of(),
                    List.of(new PayerShare(Payer.MUNICIPALITY, 10_000)),
                    Optional.of(Money.euros(10_000)),
                    Set.of()));
    static final List<FundingScheme> ALL =
            List.of(NATIONAL_IPS, UWV_IPS, MUNICIPALITY_OTHER, CO_FINANCING_NHN, MUNICIPALITY_IPS);

    private Schemes() {}

    static FundingScheme scheme(
            FundingScheme.Title title, FundingScheme.Conditions conditions, FundingScheme.Payment payment) {
        return new FundingScheme(UUID.randomUUID(), title, conditions, payment, "somebody", Instant.EPOCH);
    }

    static FundingScheme.Title title(
            String code, String rule, String from, String until, RegionCode region, int priority) {
        return new FundingScheme.Title(
                code,
                1,
                rule,
                "Regeling",
                "Scheme",
                "HR",
                day(from),
                Optional.ofNullable(until).map(Schemes::day),
                Optional.ofNullable(region),
                priority);
    }

    private static FundingScheme paidBy(String code, String rule, ClientKind client, Set<Method> methods, Payer payer) {
        return scheme(
                title(code, rule, "2021-01-01", null, null, 20),
                new FundingScheme.Conditions(client, methods, false, Optional.empty(), Optional.empty(), false),
                new FundingScheme.Payment(
                        Map.of(), List.of(new PayerShare(payer, 10_000)), Optional.empty(), Set.of()));
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    /** A municipal client in IPS in Holland Rijnland, started and asked for in June 2023 by the treating side. */
    static Asked asked() {
        return new Asked(
                ClientKind.MUNICIPAL,
                Method.IPS,
                HOLLAND_RIJNLAND,
                true,
                day("2023-06-01"),
                day("2023-06-01"),
                null,
                null,
                TRUE_AND_TIED,
                TargetGroup.CMD);
    }

    record Asked(
            ClientKind client,
            Method method,
            RegionCode region,
            boolean treating,
            LocalDate on,
            LocalDate started,
            Money price,
            Integer months,
            Execution execution,
            TargetGroup group) {
        Asked of(ClientKind other) {
            return new Asked(other, method, region, treating, on, started, price, months, execution, group);
        }

        Asked by(Method other) {
            return new Asked(client, other, region, treating, on, started, price, months, execution, group);
        }

        Asked in(RegionCode other) {
            return new Asked(client, method, other, treating, on, started, price, months, execution, group);
        }

        Asked byPayer() {
            return new Asked(client, method, region, false, on, started, price, months, execution, group);
        }

        Asked on(String day) {
            return new Asked(client, method, region, treating, day(day), started, price, months, execution, group);
        }

        Asked started(String day) {
            return new Asked(client, method, region, treating, on, day(day), price, months, execution, group);
        }

        Asked at(String other, int term) {
            return new Asked(client, method, region, treating, on, started, Money.euros(other), term, execution, group);
        }

        Asked with(Execution other) {
            return new Asked(client, method, region, treating, on, started, price, months, other, group);
        }

        Asked inGroup(TargetGroup other) {
            return new Asked(client, method, region, treating, on, started, price, months, execution, other);
        }

        FundingDecision decidedBy(FundingScheme scheme) {
            return FundingPolicy.decide(
                    scheme,
                    new FundingFacts(
                            Optional.ofNullable(client),
                            method,
                            region,
                            treating,
                            on,
                            started,
                            started,
                            Optional.ofNullable(price),
                            Optional.ofNullable(months),
                            execution,
                            () -> group));
        }
    }
}
