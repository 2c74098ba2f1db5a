package nl.hoofdzaakwerk.reporting.activity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.reporting.activity.model.Activity;
import nl.hoofdzaakwerk.reporting.activity.model.ActivityKind;
import nl.hoofdzaakwerk.reporting.activity.model.ActivityStage;
import nl.hoofdzaakwerk.reporting.cooperation.Conditions;

/** The activities that the running transaction's tenant may see. */
@ApplicationScoped
class Activities implements PanacheRepositoryBase<Activity, UUID> {

    /** Written down last first; what is null does not narrow. */
    List<Activity> page(String region, ActivityKind kind, ActivityStage stage, PageRequest page) {
        Conditions narrowed = new Conditions()
                .and("region =", region)
                .and("kind =", kind)
                .and("stage =", stage)
                .and("id <", page.after());
        return find(narrowed.newestFirst(), narrowed.values())
                .page(0, page.limitPlusOne())
                .list();
    }
}
