package nl.hoofdzaakwerk.employer.carving.model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import nl.hoofdzaakwerk.employer.vacancy.model.WorkProfile;
import nl.hoofdzaakwerk.events.WorkTask;

/**
 * A task of an existing role, and what is carved out of it (rule X11).
 *
 * @param role name of the role
 * @param roleHours hours a week of the whole role
 * @param hours a week that the task takes in that role, before anything is carved from it
 * @param doneBy function of who does it now, never a name
 * @param carvedHours a week that go to the new job; null when the task stays where it is
 * @param kind null when nobody said
 */
@Embeddable
public record CarvingTask(
        String role,
        BigDecimal roleHours,
        String name,
        BigDecimal hours,
        @Enumerated(EnumType.STRING) Frequency frequency,
        String doneBy,
        @Enumerated(EnumType.STRING) SkillLevel skill,
        @Embedded WorkProfile profile,
        @Enumerated(EnumType.STRING) Splitting splitting,
        BigDecimal carvedHours,
        @Enumerated(EnumType.STRING) WorkTask kind) {
    public CarvingTask {
        Objects.requireNonNull(role);
        Objects.requireNonNull(name);
        Objects.requireNonNull(frequency);
        Objects.requireNonNull(skill);
        Objects.requireNonNull(profile);
        Objects.requireNonNull(splitting);
        new WeeklyHours(roleHours);
        new WeeklyHours(hours);
    }

    public WeeklyHours weeklyHours() {
        return new WeeklyHours(hours);
    }

    public WeeklyHours weeklyRoleHours() {
        return new WeeklyHours(roleHours);
    }

    /** Empty when the task stays where it is. */
    public Optional<WeeklyHours> carved() {
        return Optional.ofNullable(carvedHours).map(WeeklyHours::new);
    }

    /** Whether it is the same task of the same role, however they are spelled. */
    boolean isSameAs(CarvingTask other) {
        return role.strip().equalsIgnoreCase(other.role.strip()) && name.strip().equalsIgnoreCase(other.name.strip());
    }
}
