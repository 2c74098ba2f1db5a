package nl.hoofdzaakwerk.employer.carving.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.hoofdzaakwerk.employer.vacancy.model.WorkProfile;
import nl.hoofdzaakwerk.events.WorkCondition;
import nl.hoofdzaakwerk.events.WorkTask;

/**
 * The job that a worksheet proposes (rule X11).
 *
 * @param roles that it was carved from
 * @param tasks names of what was carved, in order
 * @param hours a week together
 * @param skill the highest of its tasks
 * @param training whether some task can be split off with training only
 * @param profile see {@link CarvedProfilePolicy}
 * @param conditions that follow from the profile, from how often tasks come, and from the buddy
 * @param kinds of its tasks, as far as they are known
 */
public record CarvedJob(
        List<String> roles,
        List<String> tasks,
        WeeklyHours hours,
        SkillLevel skill,
        boolean training,
        WorkProfile profile,
        Set<WorkCondition> conditions,
        Set<WorkTask> kinds) {
    public CarvedJob {
        roles = List.copyOf(roles);
        tasks = List.copyOf(tasks);
        conditions = ordered(WorkCondition.class, conditions);
        kinds = ordered(WorkTask.class, kinds);
    }

    private static <E extends Enum<E>> Set<E> ordered(Class<E> type, Set<E> values) {
        var ordered = EnumSet.noneOf(type);
        ordered.addAll(values);
        return Collections.unmodifiableSet(ordered);
    }
}
