package nl.hoofdzaakwerk.trajectory.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.trajectory.plan.model.PlanPolicy;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;

/** P10: what becomes of plans when guidance ends. */
@ApplicationScoped
public class PlansAtEnd {
    private static final String GUIDANCE_STOPPED = "Begeleiding gestopt";

    private final Plans plans;

    PlansAtEnd(Plans plans) {
        this.plans = plans;
    }

    /** Refuses while the caller sees an open plan and gives no reason to close it. */
    public Ruling judge(UUID trajectoryId, Optional<String> closedBecause) {
        return PlanPolicy.judgeEnd(plans.hasOpen(trajectoryId), closedBecause.isPresent());
    }

    /** Closes all open plans; a treatment plan that the caller may not see says no more than that guidance stopped. */
    public void close(UUID trajectoryId, LocalDate day, Optional<String> because) {
        plans.closeAll(trajectoryId, day, because.orElse(GUIDANCE_STOPPED));
    }
}
