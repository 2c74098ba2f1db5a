package nl.hoofdzaakwerk.trajectory.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.Method;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.trajectory.progress.model.ContactKind;
import nl.hoofdzaakwerk.trajectory.progress.model.StallBounds;
import nl.hoofdzaakwerk.trajectory.progress.model.TrajectoryState;

/**
 * What a list of trajectories is narrowed to; null where it is not.
 *
 * @param candidates only theirs
 * @param overdueOn only those whose next step was due before this day
 * @param stalledBy only those that stand still by these bounds
 */
record TrajectoryFilter(
        boolean mine,
        List<UUID> candidates,
        TrajectoryState state,
        Method method,
        RegionCode region,
        String subregion,
        String route,
        String coach,
        LocalDate startedFrom,
        LocalDate startedUntil,
        LocalDate overdueOn,
        List<StallBounds> stalledBy) {

    static TrajectoryFilter of(boolean mine, UUID candidateId, TrajectoryState state) {
        List<UUID> candidates = candidateId == null ? null : List.of(candidateId);
        return new TrajectoryFilter(mine, candidates, state, null, null, null, null, null, null, null, null, null);
    }

    boolean findsNobody() {
        return candidates != null && candidates.isEmpty();
    }

    /** The conditions on a trajectory {@code t}, each after an "and"; adds the parameters they name. */
    String narrow(Map<String, Object> parameters, UUID after) {
        List<String> conditions = new ArrayList<>();
        compare("t.candidateId in :candidates", candidates, conditions, parameters);
        compare("t.state = :state", state, conditions, parameters);
        compare("t.method = :method", method, conditions, parameters);
        compare("t.region = :region", region, conditions, parameters);
        compare("t.subregion = :subregion", subregion, conditions, parameters);
        compare("t.route = :route", route, conditions, parameters);
        compare("t.coach = :coach", coach, conditions, parameters);
        compare("t.startDate >= :startedFrom", startedFrom, conditions, parameters);
        compare("t.startDate <= :startedUntil", startedUntil, conditions, parameters);
        compare("t.nextStep.dueDate < :overdueOn", overdueOn, conditions, parameters);
        compare("t.id < :after", after, conditions, parameters);
        if (stalledBy != null) {
            conditions.add(standsStill(parameters));
        }
        return conditions.stream().map(condition -> " and " + condition).collect(Collectors.joining());
    }

    private static void compare(
            String condition, Object value, List<String> conditions, Map<String, Object> parameters) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(condition.substring(condition.indexOf(':') + 1), value);
        }
    }

    private String standsStill(Map<String, Object> parameters) {
        List<RegionCode> ownBounds =
                stalledBy.stream().flatMap(bounds -> bounds.region().stream()).toList();
        parameters.put("searching", TrajectoryState.RUNNING);
        parameters.put("withClient", ContactKind.CLIENT);
        parameters.put("withEmployer", ContactKind.EMPLOYER);
        List<String> anywhere = new ArrayList<>();
        for (int i = 0; i < stalledBy.size(); i++) {
            anywhere.add("(" + where(stalledBy.get(i), i, ownBounds, parameters)
                    + since(stalledBy.get(i), i, parameters) + ")");
        }
        return "t.state = :searching and (" + String.join(" or ", anywhere) + ")";
    }

    private static String where(
            StallBounds bounds, int number, List<RegionCode> ownBounds, Map<String, Object> parameters) {
        if (bounds.region().isPresent()) {
            parameters.put("boundsOf" + number, bounds.region().orElseThrow());
            return "t.region = :boundsOf" + number + " and ";
        }
        if (ownBounds.isEmpty()) {
            return "";
        }
        parameters.put("ownBounds", ownBounds);
        return "t.region not in :ownBounds and ";
    }

    private static String since(StallBounds bounds, int number, Map<String, Object> parameters) {
        parameters.put("job" + number, bounds.job());
        parameters.put("employer" + number, bounds.employer());
        parameters.put("client" + number, bounds.client());
        return """
                (t.startDate < :job%1$d
                 or t.startDate < :employer%1$d and not exists (select 1 from Contact c
                    where c.trajectoryId = t.id and c.what.kind = :withEmployer)
                 or t.startDate < :client%1$d and not exists (select 1 from Contact c
                    where c.trajectoryId = t.id and c.what.kind = :withClient and c.what.date >= :client%1$d))""".formatted(number);
    }
}
