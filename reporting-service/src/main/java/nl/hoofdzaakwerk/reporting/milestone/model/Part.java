package nl.hoofdzaakwerk.reporting.milestone.model;

/**
 * One of the published counts behind a milestone.
 *
 * @param label {@code 2024} or {@code 2024-Q1}
 * @param value as published; null when it is withheld to protect people (rule F10)
 */
public record Part(String label, Long value) {
    public boolean isHidden() {
        return value == null;
    }
}
