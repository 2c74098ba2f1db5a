package nl.hoofdzaakwerk.portal.employer.board;

import java.util.List;
import java.util.Map;

/** Stages of the main pipeline, and where an employer may go next; the service decides, this is what is offered. */
public final class MainStages {
    private static final Map<String, List<String>> NEXT = Map.of(
            "PROSPECT", List.of("APPROACHED", "DORMANT", "LOST"),
            "APPROACHED", List.of("IN_CONVERSATION", "DORMANT", "LOST"),
            "IN_CONVERSATION", List.of("STRONG_AMBITION", "VACANCY_OPENED", "DORMANT", "LOST"),
            "STRONG_AMBITION", List.of("VACANCY_OPENED", "IN_CONVERSATION", "DORMANT", "LOST"),
            "VACANCY_OPENED", List.of("PLACEMENT_REALISED", "STRONG_AMBITION", "IN_CONVERSATION", "DORMANT", "LOST"),
            "PLACEMENT_REALISED", List.of("VACANCY_OPENED", "STRONG_AMBITION", "IN_CONVERSATION", "DORMANT", "LOST"),
            "DORMANT", List.of("APPROACHED", "IN_CONVERSATION", "LOST"),
            "LOST", List.of("APPROACHED", "IN_CONVERSATION"));

    private MainStages() {}

    /** The stages that may follow on this one, the most usual first. */
    public static List<String> after(String stage) {
        return NEXT.getOrDefault(stage, List.of());
    }
}
