package nl.hoofdzaakwerk.employer.carving.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.employer.vacancy.model.Load;
import nl.hoofdzaakwerk.employer.vacancy.model.StartTime;
import nl.hoofdzaakwerk.employer.vacancy.model.WorkProfile;
import nl.hoofdzaakwerk.events.WorkCondition;

/**
 * X11: a job is as heavy as the heaviest of its tasks. Stimuli, pace, social load and skill are the highest; the
 * telephone is part of it when it is part of a task; the start is as bound as that of the most bound task.
 *
 * <p>From that follow conditions: quiet where stimuli are low; predictable where the pace is not high and every task
 * comes at least weekly; flexible times where the start is free; a buddy where the employer gives one.
 */
public final class CarvedProfilePolicy {
    private CarvedProfilePolicy() {}

    /** The job carved from these tasks; empty when nothing is carved. */
    public static Optional<CarvedJob> job(List<CarvingTask> all, boolean buddy) {
        var tasks = CarvingLimitPolicy.carved(all);
        if (tasks.isEmpty()) {
            return Optional.empty();
        }
        var profile = new WorkProfile(
                highest(tasks, task -> task.profile().stimuli()),
                highest(tasks, task -> task.profile().pace()),
                highest(tasks, task -> task.profile().socialLoad()),
                tasks.stream().anyMatch(task -> task.profile().telephone()),
                tasks.stream()
                        .map(task -> task.profile().startTime())
                        .min(StartTime::compareTo)
                        .orElseThrow());
        return Optional.of(new CarvedJob(
                tasks.stream().map(CarvingTask::role).distinct().toList(),
                tasks.stream().map(CarvingTask::name).toList(),
                CarvingLimitPolicy.sum(
                        tasks.stream().flatMap(task -> task.carved().stream()).toList()),
                highest(tasks, CarvingTask::skill),
                tasks.stream().anyMatch(task -> task.splitting() == Splitting.WITH_TRAINING),
                profile,
                conditions(tasks, profile, buddy),
                tasks.stream().map(CarvingTask::kind).filter(Objects::nonNull).collect(Collectors.toSet())));
    }

    private static <T extends Comparable<T>> T highest(List<CarvingTask> tasks, Function<CarvingTask, T> of) {
        return tasks.stream().map(of).max(Comparable::compareTo).orElseThrow();
    }

    private static EnumSet<WorkCondition> conditions(List<CarvingTask> tasks, WorkProfile profile, boolean buddy) {
        var conditions = EnumSet.noneOf(WorkCondition.class);
        if (profile.stimuli() == Load.LOW) {
            conditions.add(WorkCondition.QUIET);
        }
        if (profile.pace() != Load.HIGH && tasks.stream().allMatch(CarvedProfilePolicy::comesWeekly)) {
            conditions.add(WorkCondition.PREDICTABLE);
        }
        if (profile.startTime() == StartTime.FREE) {
            conditions.add(WorkCondition.FLEXIBLE_TIMES);
        }
        if (buddy) {
            conditions.add(WorkCondition.BUDDY);
        }
        return conditions;
    }

    private static boolean comesWeekly(CarvingTask task) {
        return switch (task.frequency()) {
            case DAILY, SEVERAL_TIMES_A_WEEK, WEEKLY -> true;
            case MONTHLY, NOW_AND_THEN -> false;
        };
    }
}
