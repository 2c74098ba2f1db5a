package nl.hoofdzaakwerk.reporting.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.events.BenefitKind;
import nl.hoofdzaakwerk.events.EndReason;
import nl.hoofdzaakwerk.events.Event;
import nl.hoofdzaakwerk.events.GuidanceStep;
import nl.hoofdzaakwerk.events.GuidanceStepTaken;
import nl.hoofdzaakwerk.events.HoursBand;
import nl.hoofdzaakwerk.events.PlacementEnded;
import nl.hoofdzaakwerk.events.PlacementHoursChanged;
import nl.hoofdzaakwerk.events.PlacementKind;
import nl.hoofdzaakwerk.events.PlacementSustained;
import nl.hoofdzaakwerk.events.TrajectoryCorrected;
import nl.hoofdzaakwerk.events.TrajectoryEnded;
import nl.hoofdzaakwerk.events.TrajectoryPlaced;
import nl.hoofdzaakwerk.events.TrajectoryStarted;
import nl.hoofdzaakwerk.reporting.indicator.model.Measure;

/** Counts the same once more, from the events themselves and without the database: one person at a time. */
final class Recount {
    private final int year;
    private final LocalDate asOf;
    private final List<Event> told;
    private final Map<String, Map<Measure, Long>> counts = new TreeMap<>();

    private Recount(List<Event> told, int year, LocalDate asOf) {
        this.told = told;
        this.year = year;
        this.asOf = asOf;
    }

    /**
     * Counts other than nought by who is alike: region, subregion, organisation, group, method, benefit, route,
     * quarter.
     */
    static Map<String, Map<Measure, Long>> of(List<Event> told, int year, LocalDate asOf) {
        Recount recount = new Recount(told, year, asOf);
        all(told, TrajectoryStarted.class)
                .filter(start -> start.continuedTrajectoryId() == null)
                .forEach(recount::trajectory);
        recount.counts.putAll(ReferralRecount.of(told, year, asOf));
        return recount.counts;
    }

    private static <T extends Event> Stream<T> all(List<Event> told, Class<T> type) {
        return told.stream().filter(type::isInstance).map(type::cast);
    }

    private <T extends Event> Stream<T> all(Class<T> type) {
        return all(told, type);
    }

    private void trajectory(TrajectoryStarted start) {
        LocalDate began = start.startDate();
        if (began.getYear() != year || began.isAfter(asOf)) {
            return;
        }
        Optional<TrajectoryCorrected> corrected = all(TrajectoryCorrected.class)
                .filter(fact -> fact.trajectoryId().equals(start.trajectoryId()))
                .reduce((first, last) -> last);
        BenefitKind benefit = corrected.map(TrajectoryCorrected::benefit).orElse(start.benefit());
        String key = String.join(
                "|",
                corrected
                        .map(TrajectoryCorrected::region)
                        .orElse(start.region())
                        .value(),
                orEmpty(corrected.isPresent() ? corrected.get().subregion() : start.subregion()),
                start.organisation().value(),
                start.group().name(),
                start.method().name(),
                benefit.name(),
                orEmpty(corrected.isPresent() ? corrected.get().route() : start.route()),
                year + "-Q" + (began.getMonthValue() + 2) / 3);
        new Course(start.trajectoryId(), began, benefit).count(key);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private void add(String key, Measure measure, long number) {
        if (number > 0) {
            counts.computeIfAbsent(key, unused -> new EnumMap<>(Measure.class)).merge(measure, number, Long::sum);
        }
    }

    /** One person's way, through all places where guidance went on. */
    private final class Course {
        private final List<UUID> parts = new ArrayList<>();
        private final LocalDate began;
        private final BenefitKind benefit;
        private String key;

        Course(UUID first, LocalDate began, BenefitKind benefit) {
            this.began = began;
            this.benefit = benefit;
            UUID part = first;
            while (part != null) {
                parts.add(part);
                UUID before = part;
                part = all(TrajectoryStarted.class)
                        .filter(start -> before.equals(start.continuedTrajectoryId()))
                        .map(TrajectoryStarted::trajectoryId)
                        .findFirst()
                        .orElse(null);
            }
        }

        void count(String underKey) {
            key = underKey;
            Optional<TrajectoryEnded> end = all(TrajectoryEnded.class)
                    .filter(fact -> fact.trajectoryId().equals(parts.getLast()))
                    .filter(fact -> !fact.endDate().isAfter(asOf))
                    .findFirst();
            yes(Measure.STARTED, true);
            yes(Measure.RUNNING, end.isEmpty());
            yes(Measure.ENDED, end.isPresent());
            end.ifPresent(fact -> yes(Measure.valueOf("END_" + fact.reason()), true));
            boolean inWork = benefit == BenefitKind.EMPLOYED;
            yes(Measure.IN_WORK, inWork);
            yes(Measure.OUT_OF_WORK, !inWork);
            yes(Measure.IN_WORK_ENDED, inWork && end.isPresent());
            yes(
                    Measure.KEPT_WORK,
                    inWork
                            && end.filter(fact -> fact.reason() == EndReason.PAID_WORK)
                                    .isPresent());
            Optional<LocalDate> met = first(GuidanceStep.EMPLOYER_MET);
            boolean due = !began.plusDays(30).isAfter(asOf);
            yes(Measure.EMPLOYER_MET, met.isPresent());
            yes(Measure.EMPLOYER_DUE, due);
            yes(
                    Measure.EMPLOYER_MET_SOON,
                    due && met.filter(day -> !day.isAfter(began.plusDays(30))).isPresent());
            countJobs(inWork);
        }

        private void countJobs(boolean inWork) {
            List<TrajectoryPlaced> jobs = all(TrajectoryPlaced.class)
                    .filter(fact -> parts.contains(fact.trajectoryId()))
                    .filter(fact -> fact.kind() == PlacementKind.PAID || fact.kind() == PlacementKind.TEMPORARY)
                    .filter(fact -> !fact.startDate().isAfter(asOf))
                    .sorted(Comparator.comparing(TrajectoryPlaced::startDate))
                    .toList();
            if (jobs.isEmpty()) {
                return;
            }
            yes(Measure.PLACED, true);
            yes(Measure.DAYS_KNOWN, true);
            yes(Measure.OUT_OF_WORK_PLACED, !inWork);
            add(key, Measure.FURTHER_JOBS, jobs.size() - 1);
            yes(Measure.PLACED_AGAIN, jobs.size() > 1);
            yes(Measure.SUSTAINED, jobs.stream().anyMatch(this::sustained));
            new FirstJob(jobs, this).count();
        }

        private boolean sustained(TrajectoryPlaced job) {
            return all(PlacementSustained.class)
                    .filter(fact -> fact.placementFactId().equals(job.placementFactId()))
                    .anyMatch(fact -> !fact.sustainedOn().isAfter(asOf));
        }

        Optional<LocalDate> first(GuidanceStep step) {
            return all(GuidanceStepTaken.class)
                    .filter(fact -> parts.contains(fact.trajectoryId()))
                    .filter(fact -> fact.step() == step)
                    .map(GuidanceStepTaken::takenOn)
                    .filter(day -> !day.isAfter(asOf))
                    .min(Comparator.naturalOrder());
        }

        void yes(Measure measure, boolean holds) {
            add(key, measure, holds ? 1 : 0);
        }
    }

    /** The paid work that began first, and what followed it. */
    private final class FirstJob {
        private final TrajectoryPlaced job;
        private final List<TrajectoryPlaced> others;
        private final Course course;

        FirstJob(List<TrajectoryPlaced> jobs, Course course) {
            this.job = jobs.getFirst();
            this.others = jobs.subList(1, jobs.size());
            this.course = course;
        }

        void count() {
            Optional<LocalDate> advised = course.first(GuidanceStep.BENEFITS_EXPLAINED);
            course.yes(
                    Measure.BENEFITS_ADVISED,
                    advised.filter(day -> !day.isAfter(job.startDate())).isPresent());
            course.yes(Measure.PREFERENCE_KNOWN, job.preferred() != null);
            course.yes(Measure.PREFERRED, Boolean.TRUE.equals(job.preferred()));
            terms("START", job.startDate());
            boolean lasted13 = lasted(13, Measure.OBSERVED_13_WEEKS, Measure.LASTED_13_WEEKS);
            boolean lasted26 = lasted(26, Measure.OBSERVED_26_WEEKS, Measure.LASTED_26_WEEKS);
            lasted(52, Measure.OBSERVED_52_WEEKS, Measure.LASTED_52_WEEKS);
            if (lasted13) {
                terms("WEEK13", job.startDate().plusDays(90));
            }
            if (lasted26) {
                terms("WEEK26", job.startDate().plusDays(181));
            }
            end(job).filter(fact -> !fact.endDate().isAfter(asOf)).ifPresent(this::ended);
        }

        private void ended(PlacementEnded end) {
            course.yes(Measure.FIRST_JOB_ENDED, true);
            course.yes(Measure.valueOf("JOB_END_" + (end.reason() == null ? "UNKNOWN" : end.reason())), true);
            course.yes(Measure.NEXT_JOB, others.stream().anyMatch(other -> end(other)
                    .map(later -> later.endDate().isAfter(end.endDate()))
                    .orElse(true)));
        }

        private boolean lasted(int weeks, Measure observed, Measure lasted) {
            LocalDate lastDay = job.startDate().plusWeeks(weeks).minusDays(1);
            boolean seen = !lastDay.isAfter(asOf);
            boolean held = seen
                    && end(job).map(fact -> !fact.endDate().isBefore(lastDay)).orElse(true);
            course.yes(observed, seen);
            course.yes(lasted, held);
            return held;
        }

        private void terms(String moment, LocalDate day) {
            Map<LocalDate, PlacementHoursChanged> byDay = new LinkedHashMap<>();
            all(PlacementHoursChanged.class)
                    .filter(fact -> fact.placementFactId().equals(job.placementFactId()))
                    .filter(fact -> !fact.fromDate().isAfter(day))
                    .forEach(fact -> byDay.put(fact.fromDate(), fact));
            Optional<PlacementHoursChanged> last =
                    byDay.values().stream().max(Comparator.comparing(PlacementHoursChanged::fromDate));
            part(
                    "HOURS_" + moment,
                    last.map(PlacementHoursChanged::hoursBand).orElse(HoursBand.of(job.hoursPerWeek())));
            part("CONTRACT_" + moment, last.isPresent() ? last.get().contract() : job.contract());
            part("WAGE_" + moment, last.isPresent() ? last.get().wage() : job.wage());
        }

        private void part(String split, Object value) {
            course.yes(Measure.valueOf(split + "_" + (value == null ? "UNKNOWN" : value)), true);
        }

        private Optional<PlacementEnded> end(TrajectoryPlaced placed) {
            return all(PlacementEnded.class)
                    .filter(fact -> fact.placementFactId().equals(placed.placementFactId()))
                    .findFirst();
        }
    }
}
