package nl.hoofdzaakwerk.employer.pipeline.own.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.hoofdzaakwerk.employer.decision.Refusal;

/**
 * P7: what a pipeline is called and which stages it has, in order. A definition is never changed: a newer one takes
 * over, in which a stage keeps its id, so cards stay where they are.
 */
public record Definition(String name, List<OwnStage> stages) {
    public static final int LONGEST_NAME = 100;
    public static final int FEWEST_STAGES = 2;
    public static final int MOST_STAGES = 20;
    private static final String RULE = "P7";

    public Definition {
        stages = List.copyOf(stages);
        if (stages.size() < FEWEST_STAGES || stages.size() > MOST_STAGES) {
            throw new IllegalArgumentException("a pipeline has " + FEWEST_STAGES + " to " + MOST_STAGES + " stages");
        }
    }

    /** A stage as it is wanted; one that exists already when it has an id. */
    public record WantedStage(Optional<UUID> id, String name, int targetDays) {}

    /** What became of a definition that was asked for. */
    public sealed interface Outcome {
        record Defined(Definition definition) implements Outcome {}

        record Refused(List<Refusal> reasons) implements Outcome {
            public Refused {
                reasons = List.copyOf(reasons);
            }
        }
    }

    /** The first definition of a pipeline. */
    public static Outcome first(String name, List<WantedStage> wanted, Supplier<UUID> newId) {
        return define(name, wanted, Set.of(), Set.of(), newId);
    }

    /**
     * The definition that takes over from this one.
     *
     * @param inUse stages that have cards; none of them can be left out
     */
    public Outcome next(String newName, List<WantedStage> wanted, Set<UUID> inUse, Supplier<UUID> newId) {
        var known = new HashSet<UUID>();
        stages.forEach(stage -> known.add(stage.id()));
        return define(newName, wanted, known, inUse, newId);
    }

    /** The stage with this id, if it has one. */
    public Optional<OwnStage> stage(UUID id) {
        return stages.stream().filter(stage -> stage.id().equals(id)).findFirst();
    }

    private static Outcome define(
            String name, List<WantedStage> wanted, Set<UUID> known, Set<UUID> inUse, Supplier<UUID> newId) {
        var reasons = new ArrayList<Refusal>();
        var names = new HashSet<String>();
        var kept = new HashSet<UUID>();
        for (int place = 0; place < wanted.size(); place++) {
            var stage = wanted.get(place);
            var pointer = "/stages/" + place;
            if (!names.add(stage.name().strip().toLowerCase(Locale.ROOT))) {
                reasons.add(Refusal.of(pointer + "/name", RULE, "stage-name-twice", stage.name()));
            }
            if (stage.id().isPresent() && !known.contains(stage.id().get())) {
                reasons.add(Refusal.of(
                        pointer + "/id", RULE, "stage-not-known", stage.id().get()));
            } else if (stage.id().isPresent() && !kept.add(stage.id().get())) {
                reasons.add(Refusal.of(
                        pointer + "/id", RULE, "stage-twice", stage.id().get()));
            }
        }
        inUse.stream()
                .filter(id -> !kept.contains(id))
                .forEach(id -> reasons.add(Refusal.of("/stages", RULE, "stage-in-use", id)));
        return reasons.isEmpty()
                ? new Outcome.Defined(new Definition(
                        name.strip(),
                        wanted.stream()
                                .map(stage -> new OwnStage(
                                        stage.id().orElseGet(newId),
                                        stage.name().strip(),
                                        stage.targetDays()))
                                .toList()))
                : new Outcome.Refused(reasons);
    }
}
