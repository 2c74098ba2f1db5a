package nl.hoofdzaakwerk.reporting.discipline.model;

import java.util.Set;

/** P4: who stands where in the hierarchy, and what each may open again. */
public enum MonthLevel {
    ORGANISATION(Set.of(MonthState.APPROVED)),
    REGION(Set.of(MonthState.APPROVED, MonthState.ACCEPTED)),
    NATION(Set.of(MonthState.APPROVED, MonthState.ACCEPTED, MonthState.LOCKED));

    private final Set<MonthState> opens;

    MonthLevel(Set<MonthState> opens) {
        this.opens = opens;
    }

    boolean mayOpen(MonthState state) {
        return opens.contains(state);
    }
}
