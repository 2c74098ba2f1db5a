package nl.hoofdzaakwerk.employer.carving;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import nl.hoofdzaakwerk.employer.carving.model.CarvingTask;
import nl.hoofdzaakwerk.kit.api.PlainLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An existing role of the employer (rule X11).
 *
 * @param hours a week of the whole role, in quarters
 * @param tasks that together take no more than the role's hours
 */
@Schema(name = "CarvingRole")
record CarvingRoleBody(
        @NotNull @Size(max = 90) @PlainLine String name,

        @NotNull @DecimalMin("0.25") @DecimalMax("60") @Digits(integer = 2, fraction = 2)
        BigDecimal hours,

        @NotEmpty @Size(max = 20) List<@NotNull @Valid CarvingTaskBody> tasks) {
    /** The roles as they were told, from the tasks that hold them. */
    static List<CarvingRoleBody> of(List<CarvingTask> tasks) {
        var roles = new LinkedHashMap<String, CarvingRoleBody>();
        tasks.forEach(task -> roles.computeIfAbsent(
                        task.role(), name -> new CarvingRoleBody(name, task.roleHours(), new ArrayList<>()))
                .tasks()
                .add(CarvingTaskBody.of(task)));
        return List.copyOf(roles.values());
    }

    List<CarvingTask> read() {
        return tasks.stream().map(task -> task.read(this)).toList();
    }
}
