package nl.hoofdzaakwerk.trajectory.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.trajectory.plan.model.PlanParty;
import nl.hoofdzaakwerk.trajectory.plan.model.TrajectoryPlan;
import nl.hoofdzaakwerk.trajectory.subject.PersonalRecords;

/** A person's plans. Nothing of them is counted, so erasure leaves nothing; it runs before that of the trajectory. */
@ApplicationScoped
class PlanRecords implements PersonalRecords {
    private final Plans plans;

    PlanRecords(Plans plans) {
        this.plans = plans;
    }

    @Override
    public String section() {
        return "plans";
    }

    @Override
    public List<Map<String, Object>> of(UUID candidateId) {
        return plans.list("candidateId = ?1 order by id", candidateId).stream()
                .map(PlanRecords::tell)
                .toList();
    }

    @Override
    public void erase(UUID candidateId) {
        plans.delete("candidateId", candidateId);
    }

    private static Map<String, Object> tell(TrajectoryPlan plan) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("kind", plan.kind().name());
        told.put("content", plan.agreement().content());
        told.put(
                "agreedBy",
                plan.agreement().agreedBy().stream().map(PlanParty::name).toList());
        told.put("agreedOn", plan.agreement().agreedOn());
        told.put("reviewDate", plan.agreement().reviewDate());
        plan.reviewedOn().ifPresent(day -> told.put("reviewedOn", day));
        plan.alignedOn().ifPresent(day -> told.put("alignedOn", day));
        plan.closedOn().ifPresent(day -> told.put("closedOn", day));
        plan.closedReason().ifPresent(reason -> told.put("closedReason", reason));
        plan.nextStep().ifPresent(step -> told.put("nextStep", step.what() + " (" + step.dueDate() + ")"));
        return told;
    }
}
