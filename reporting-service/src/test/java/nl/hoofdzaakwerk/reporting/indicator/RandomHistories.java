package nl.hoofdzaakwerk.reporting.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.hoofdzaakwerk.events.BenefitKind;
import nl.hoofdzaakwerk.events.ContractForm;
import nl.hoofdzaakwerk.events.EndReason;
import nl.hoofdzaakwerk.events.Event;
import nl.hoofdzaakwerk.events.GuidanceStep;
import nl.hoofdzaakwerk.events.GuidanceStepTaken;
import nl.hoofdzaakwerk.events.HoursBand;
import nl.hoofdzaakwerk.events.Method;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.PlacementEnded;
import nl.hoofdzaakwerk.events.PlacementHoursChanged;
import nl.hoofdzaakwerk.events.PlacementKind;
import nl.hoofdzaakwerk.events.PlacementSustained;
import nl.hoofdzaakwerk.events.ReferralAnswered;
import nl.hoofdzaakwerk.events.ReferralMade;
import nl.hoofdzaakwerk.events.ReferralOutcome;
import nl.hoofdzaakwerk.events.Referrer;
import nl.hoofdzaakwerk.events.RefusalReason;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.TargetGroup;
import nl.hoofdzaakwerk.events.TrajectoryCorrected;
import nl.hoofdzaakwerk.events.TrajectoryEnded;
import nl.hoofdzaakwerk.events.TrajectoryPlaced;
import nl.hoofdzaakwerk.events.TrajectoryStarted;
import nl.hoofdzaakwerk.events.WageBand;
import nl.hoofdzaakwerk.events.WorkEndReason;

/** Whatever may happen to people, in whatever order it is told. */
final class RandomHistories {
    private static final List<RegionCode> REGIONS = List.of(new RegionCode("AM33"), new RegionCode("AM34"));
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);

    private final Random random;
    private final List<Event> told = new ArrayList<>();

    RandomHistories(long seed) {
        random = new Random(seed);
    }

    List<Event> of(int trajectories, int referrals) {
        for (int count = 0; count < trajectories; count++) {
            trajectory(FIRST.plusDays(random.nextInt(420)), null, 0);
        }
        List<UUID> people = new ArrayList<>();
        for (int count = 0; count < referrals; count++) {
            people.add(count > 0 && chance(40) ? one(people) : UUID.randomUUID());
            referral(people.getLast());
        }
        return told;
    }

    private void trajectory(LocalDate start, UUID continued, int transfers) {
        UUID id = UUID.randomUUID();
        RegionCode region = one(REGIONS);
        List<Event> facts = new ArrayList<>();
        BenefitKind benefit = one(BenefitKind.values());
        String route = chance(50) ? "wijkteam" : null;
        String subregion = chance(50) ? "Oost" : null;
        OrganisationAlias organisation = new OrganisationAlias(chance(50) ? "ggz-noord" : "ggz-zuid");
        TargetGroup group = one(TargetGroup.values());
        Method method = one(Method.values());
        facts.add(new TrajectoryStarted(
                id, region, subregion, organisation, group, benefit, method, route, start, null, continued));
        if (chance(10)) {
            facts.add(new TrajectoryCorrected(
                    id, one(REGIONS), null, organisation, group, one(BenefitKind.values()), method, null, start));
        }
        jobs(id, region, start, facts);
        steps(id, region, start, facts);
        LocalDate end = start.plusDays(random.nextInt(700));
        boolean moves = transfers < 2 && chance(25);
        if (moves || chance(50)) {
            facts.add(new TrajectoryEnded(id, region, end, moves ? EndReason.MOVED : one(EndReason.values())));
        }
        Collections.shuffle(facts, random);
        told.addAll(facts);
        if (moves) {
            trajectory(end.plusDays(1 + random.nextInt(20)), id, transfers + 1);
        }
    }

    private void steps(UUID id, RegionCode region, LocalDate start, List<Event> facts) {
        for (GuidanceStep step : GuidanceStep.values()) {
            for (int count = random.nextInt(3); count > 0; count--) {
                facts.add(new GuidanceStepTaken(id, region, step, start.plusDays(random.nextInt(80))));
            }
        }
    }

    private void jobs(UUID id, RegionCode region, LocalDate start, List<Event> facts) {
        for (int count = random.nextInt(4); count > 0; count--) {
            UUID placement = UUID.randomUUID();
            LocalDate begin = start.plusDays(random.nextInt(500));
            facts.add(new TrajectoryPlaced(
                    id,
                    placement,
                    region,
                    chance(70) ? PlacementKind.PAID : one(PlacementKind.values()),
                    1 + random.nextInt(40),
                    begin,
                    true,
                    orNull(one(ContractForm.values())),
                    orNull(one(WageBand.values())),
                    orNull(chance(60)),
                    UUID.randomUUID(),
                    "5"));
            for (int changes = random.nextInt(3); changes > 0; changes--) {
                facts.add(new PlacementHoursChanged(
                        id,
                        placement,
                        region,
                        one(HoursBand.values()),
                        begin.plusDays(random.nextInt(5) * 45L),
                        orNull(one(ContractForm.values())),
                        orNull(one(WageBand.values()))));
            }
            int lasts = chance(30) ? one(List.of(89, 90, 91, 181, 182, 363, 364)) : random.nextInt(500);
            if (chance(60)) {
                facts.add(new PlacementEnded(
                        id, placement, region, begin.plusDays(lasts), orNull(one(WorkEndReason.values()))));
            }
            if (lasts > 200) {
                facts.add(new PlacementSustained(id, placement, region, begin.plusDays(182)));
            }
        }
    }

    private void referral(UUID person) {
        UUID id = UUID.randomUUID();
        RegionCode region = one(REGIONS);
        LocalDate made = FIRST.plusDays(random.nextInt(420));
        told.add(
                new ReferralMade(id, person, region, new OrganisationAlias("ggz-noord"), one(Referrer.values()), made));
        if (chance(80)) {
            ReferralOutcome outcome = one(ReferralOutcome.values());
            RefusalReason reason = outcome == ReferralOutcome.REFUSED ? orNull(one(RefusalReason.values())) : null;
            told.add(new ReferralAnswered(id, person, region, outcome, reason, made.plusDays(random.nextInt(900))));
        }
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T orNull(T value) {
        return chance(20) ? null : value;
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
