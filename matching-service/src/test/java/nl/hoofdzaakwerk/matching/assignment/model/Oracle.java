package nl.hoofdzaakwerk.matching.assignment.model;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;

/** The same question asked of OR-tools' minimum cost flow. */
public final class Oracle {

    private static final int SOURCE = 0;
    private static final int SINK = 1;

    static {
        Loader.loadNativeLibraries();
    }

    private final MinCostFlow flow;

    private Oracle(MinCostFlow flow) {
        this.flow = flow;
    }

    static long optimum(Instance instance) {
        return of(instance).solve();
    }

    /** Nodes: source, sink, candidates, vacancies; staying without a vacancy costs nothing. */
    public static Oracle of(Instance instance) {
        var flow = new MinCostFlow();
        int firstVacancy = 2 + instance.candidates();
        for (int candidate = 0; candidate < instance.candidates(); candidate++) {
            flow.addArcWithCapacityAndUnitCost(SOURCE, 2 + candidate, 1, 0);
            for (int pair = instance.firstPair(candidate); pair < instance.endOfPairs(candidate); pair++) {
                int vacancy = firstVacancy + instance.vacancyOf(pair);
                flow.addArcWithCapacityAndUnitCost(2 + candidate, vacancy, 1, -instance.scoreOf(pair));
            }
        }
        flow.addArcWithCapacityAndUnitCost(SOURCE, SINK, instance.candidates(), 0);
        for (int vacancy = 0; vacancy < instance.vacancies(); vacancy++) {
            flow.addArcWithCapacityAndUnitCost(firstVacancy + vacancy, SINK, instance.positions(vacancy), 0);
        }
        flow.setNodeSupply(SOURCE, instance.candidates());
        flow.setNodeSupply(SINK, -instance.candidates());
        return new Oracle(flow);
    }

    /** The highest total score. */
    public long solve() {
        if (flow.solve() != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("the oracle found no answer");
        }
        return -flow.getOptimalCost();
    }
}
