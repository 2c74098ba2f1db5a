package nl.hoofdzaakwerk.local.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
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

/**
 * Ten years of made-up guidance in 35 regions of very different size: some eight facts of each trajectory, and of the
 * referral before it. The same facts each time, but for their distance to today.
 */
final class NationalFacts {
    static final int YEARS = 10;
    /** Codes that were given up are left out. */
    static final List<RegionCode> REGIONS = IntStream.rangeClosed(1, 38)
            .filter(number -> !Set.of(4, 16, 31).contains(number))
            .mapToObj("AM%02d"::formatted)
            .map(RegionCode::new)
            .toList();

    static final int ORGANISATIONS_OF_A_REGION = 4;

    private static final List<String> ROUTES = List.of("uwv", "gemeente", "behandelaar", "zelf", "netwerk");
    private static final List<String> PARTS = List.of("noord", "midden", "zuid");
    private static final int DAYS_OF_A_JOB_THAT_LASTS = 183;

    private final LocalDate today;
    private final long days;

    NationalFacts(LocalDate today) {
        this.today = today;
        this.days = today.toEpochDay() - firstDay(today).toEpochDay();
    }

    /** The first day of all. */
    static LocalDate firstDay(LocalDate today) {
        return LocalDate.of(today.getYear() - YEARS + 1, 1, 1);
    }

    /** Hears facts in the order in which they were told. */
    interface Listener {
        void told(Event event);
    }

    /** An institution of a region. */
    static OrganisationAlias organisation(RegionCode region, int number) {
        return new OrganisationAlias("ggz-" + region.value().toLowerCase(Locale.ROOT) + "-" + number);
    }

    /** All that was told of one person: the referral, the trajectory, and for some a refused referral before. */
    void tell(int number, Listener listener) {
        new Story(number, listener).tell();
    }

    /** One person's way. */
    private final class Story {
        private final int number;
        private final Listener listener;
        private final Random random;
        private final UUID trajectory;
        private final UUID person;
        private final RegionCode region;
        private final OrganisationAlias organisation;
        private final LocalDate start;

        Story(int number, Listener listener) {
            this.number = number;
            this.listener = listener;
            this.random = new Random(number * 0x9E3779B97F4A7C15L);
            this.trajectory = id('t');
            this.person = id('p');
            this.region = REGIONS.get((int) (REGIONS.size() * Math.pow(random.nextDouble(), 1.5)));
            this.organisation = organisation(region, 1 + random.nextInt(ORGANISATIONS_OF_A_REGION));
            this.start = firstDay(today).plusDays((long) (random.nextDouble() * days));
        }

        void tell() {
            refer();
            start();
            steps();
            LocalDate end = start.plusDays(100 + random.nextInt(900));
            if (happens(0.45)) {
                work(1, start.plusDays(20 + random.nextInt(400)), end);
            }
            if (happens(0.8) && !end.isAfter(today)) {
                listener.told(new TrajectoryEnded(trajectory, region, end, one(EndReason.values())));
            }
        }

        private void refer() {
            LocalDate made = start.minusDays(30);
            if (happens(0.15)) {
                refuse(made.minusDays(60));
            }
            UUID referral = id('r');
            listener.told(new ReferralMade(referral, id('q'), region, organisation, one(Referrer.values()), made));
            listener.told(answered(referral, person, ReferralOutcome.CONFIRMED, null, made.plusDays(10)));
            listener.told(answered(referral, person, ReferralOutcome.STARTED, null, start));
        }

        private void refuse(LocalDate made) {
            UUID refused = id('x');
            UUID somebody = id('y');
            listener.told(new ReferralMade(refused, somebody, region, organisation, one(Referrer.values()), made));
            listener.told(answered(
                    refused, somebody, ReferralOutcome.REFUSED, one(RefusalReason.values()), made.plusDays(9)));
        }

        private ReferralAnswered answered(
                UUID referral, UUID subject, ReferralOutcome outcome, RefusalReason reason, LocalDate day) {
            return new ReferralAnswered(referral, subject, region, outcome, reason, day);
        }

        private void start() {
            BenefitKind benefit = one(BenefitKind.values());
            Method method = one(Method.values());
            TargetGroup group = happens(0.6) ? TargetGroup.EPA : TargetGroup.CMD;
            String subregion = happens(0.3) ? one(PARTS) : null;
            String route = one(ROUTES);
            UUID before = number > 0 && happens(0.01) ? id('t', number - 1) : null;
            listener.told(new TrajectoryStarted(
                    trajectory, region, subregion, organisation, group, benefit, method, route, start, person, before));
            if (happens(0.03)) {
                listener.told(new TrajectoryCorrected(
                        trajectory, region, subregion, organisation, group, benefit, method, route, start));
            }
        }

        private void steps() {
            step(GuidanceStep.EMPLOYER_MET, 0.8, 5 + random.nextInt(90));
            step(GuidanceStep.BENEFITS_EXPLAINED, 0.7, random.nextInt(60));
            step(GuidanceStep.TREATMENT_TEAM_MET, 0.6, random.nextInt(40));
        }

        private void step(GuidanceStep step, double chance, int after) {
            LocalDate taken = start.plusDays(after);
            if (happens(chance) && !taken.isAfter(today)) {
                listener.told(new GuidanceStepTaken(trajectory, region, step, taken));
            }
        }

        private void work(int job, LocalDate begin, LocalDate guidanceEnds) {
            if (begin.isAfter(today) || begin.isAfter(guidanceEnds)) {
                return;
            }
            UUID placement = id((char) ('0' + job));
            PlacementKind kind = happens(0.8) ? PlacementKind.PAID : one(PlacementKind.values());
            listener.told(new TrajectoryPlaced(
                    trajectory,
                    placement,
                    region,
                    kind,
                    8 + random.nextInt(28),
                    begin,
                    job == 1,
                    one(ContractForm.values()),
                    one(WageBand.values()),
                    happens(0.7),
                    id('e', random.nextInt(20_000)),
                    String.valueOf(random.nextInt(10))));
            LocalDate end = begin.plusDays(30 + random.nextInt(500));
            goOn(placement, begin, end);
            if (!end.isAfter(today)) {
                listener.told(new PlacementEnded(trajectory, placement, region, end, one(WorkEndReason.values())));
                if (job < 4 && happens(0.4)) {
                    work(job + 1, end.plusDays(random.nextInt(100)), guidanceEnds);
                }
            }
        }

        private void goOn(UUID placement, LocalDate begin, LocalDate end) {
            LocalDate more = begin.plusDays(60);
            if (happens(0.4) && more.isBefore(end) && !more.isAfter(today)) {
                listener.told(new PlacementHoursChanged(
                        trajectory,
                        placement,
                        region,
                        one(HoursBand.values()),
                        more,
                        one(ContractForm.values()),
                        null));
            }
            LocalDate lasts = begin.plusDays(DAYS_OF_A_JOB_THAT_LASTS);
            if (lasts.isBefore(end) && !lasts.isAfter(today)) {
                listener.told(new PlacementSustained(trajectory, placement, region, lasts));
            }
        }

        private boolean happens(double chance) {
            return random.nextDouble() < chance;
        }

        private <T> T one(T[] of) {
            return of[random.nextInt(of.length)];
        }

        private <T> T one(List<T> of) {
            return of.get(random.nextInt(of.size()));
        }

        private UUID id(char kind) {
            return id(kind, number);
        }

        private static UUID id(char kind, int number) {
            Random bits = new Random(kind * 0x632BE59BD9B4E019L + number);
            return new UUID(bits.nextLong(), bits.nextLong());
        }
    }
}
