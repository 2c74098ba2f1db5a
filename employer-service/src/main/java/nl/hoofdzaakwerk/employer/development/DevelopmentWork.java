package nl.hoofdzaakwerk.employer.development;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.employer.decision.Refusals;
import nl.hoofdzaakwerk.employer.development.DevelopmentBodies.ClosingBody;
import nl.hoofdzaakwerk.employer.development.DevelopmentBodies.FindBody;
import nl.hoofdzaakwerk.employer.development.model.DevelopmentTask;
import nl.hoofdzaakwerk.employer.development.model.Find;
import nl.hoofdzaakwerk.kit.Ids;

/** Links what was found to a task, and closes it (rule X17). The task is locked by whoever calls. */
@ApplicationScoped
class DevelopmentWork {
    private static final String RULE = "X17";

    private final Finds finds;
    private final Refusals refusals;
    private final Clock clock;

    DevelopmentWork(Finds finds, Refusals refusals, Clock clock) {
        this.finds = finds;
        this.refusals = refusals;
        this.clock = clock;
    }

    void link(DevelopmentTask task, FindBody body) {
        kept(task.checkOpen());
        if (!finds.isInRegion(task, body.kind(), body.targetId())) {
            throw refusals.refused(Refusal.of("/targetId", RULE, "unknown-find", body.targetId()));
        }
        if (finds.isLinked(task, body.kind(), body.targetId())) {
            throw refusals.refused(Refusal.of("/targetId", RULE, "linked-already", body.targetId()));
        }
        finds.persist(new Find(Ids.next(), task, body.kind(), body.targetId(), LocalDate.now(clock)));
    }

    void close(DevelopmentTask task, ClosingBody body) {
        kept(task.close(body.result(), !finds.of(task.id()).isEmpty(), LocalDate.now(clock)));
    }

    /** @throws nl.hoofdzaakwerk.kit.api.Problem 409 when there is a reason why not */
    void kept(Optional<Refusal> reason) {
        reason.ifPresent(refusal -> {
            throw refusals.refused(refusal);
        });
    }
}
