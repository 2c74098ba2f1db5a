package nl.hoofdzaakwerk.employer.carving.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.hoofdzaakwerk.employer.decision.Refusal;

/**
 * X11: nothing is carved that is not there. A job takes of a task at most the hours it has, of no task that cannot be
 * split off, and no hours that went to another job already; a role holds its tasks.
 */
public final class CarvingLimitPolicy {
    private static final String RULE = "X11";

    private CarvingLimitPolicy() {}

    /** What contradicts itself within one worksheet. */
    public static List<Refusal> check(List<CarvingTask> tasks) {
        var wrong = new ArrayList<Refusal>();
        for (int place = 0; place < tasks.size(); place++) {
            checkTask(tasks.get(place), wrong);
            if (isTwice(tasks, place)) {
                wrong.add(Refusal.of(
                        "/roles", RULE, "task-twice", tasks.get(place).name()));
            }
        }
        tasks.stream().map(CarvingTask::role).distinct().forEach(role -> checkRole(role, tasks, wrong));
        return wrong;
    }

    /**
     * What was carved from the same tasks before.
     *
     * @param finished tasks of worksheets of the same employer that ended in a vacancy
     */
    public static List<Refusal> checkAgainst(List<CarvingTask> finished, List<CarvingTask> tasks) {
        var wrong = new ArrayList<Refusal>();
        for (var task : carved(tasks)) {
            var before = sum(finished.stream()
                    .filter(task::isSameAs)
                    .flatMap(done -> done.carved().stream())
                    .toList());
            if (before.plus(task.carved().orElseThrow()).isMoreThan(task.weeklyHours())) {
                wrong.add(Refusal.of("", RULE, "carved-before", task.name(), task.role(), before.value()));
            }
        }
        return wrong;
    }

    /** The tasks, or parts of tasks, that go to the new job. */
    static List<CarvingTask> carved(List<CarvingTask> tasks) {
        return tasks.stream().filter(task -> task.carved().isPresent()).toList();
    }

    static WeeklyHours sum(List<WeeklyHours> hours) {
        return hours.stream().reduce(WeeklyHours.NONE, WeeklyHours::plus);
    }

    private static void checkTask(CarvingTask task, List<Refusal> wrong) {
        task.carved().ifPresent(carved -> {
            if (carved.isMoreThan(task.weeklyHours())) {
                wrong.add(Refusal.of(
                        "/roles",
                        RULE,
                        "more-than-the-task",
                        task.name(),
                        task.weeklyHours().value()));
            }
            if (task.splitting() == Splitting.NO) {
                wrong.add(Refusal.of("/roles", RULE, "not-to-split", task.name()));
            }
        });
    }

    private static boolean isTwice(List<CarvingTask> tasks, int place) {
        return tasks.subList(0, place).stream().anyMatch(tasks.get(place)::isSameAs);
    }

    private static void checkRole(String role, List<CarvingTask> tasks, List<Refusal> wrong) {
        var own = tasks.stream().filter(task -> task.role().equals(role)).toList();
        var total = own.stream().map(CarvingTask::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
        var room = own.getFirst().weeklyRoleHours();
        if (total.compareTo(room.value()) > 0) {
            wrong.add(Refusal.of("/roles", RULE, "role-too-small", role, room.value()));
        }
    }
}
