package nl.hoofdzaakwerk.trajectory.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.trajectory.progress.model.Professional;

/** The people of the own organisation. A coach becomes known by guiding; others are registered (A15). */
@ApplicationScoped
public class Professionals implements PanacheRepositoryBase<Professional, Professional.Key> {
    private final Clock clock;

    Professionals(Clock clock) {
        this.clock = clock;
    }

    /** Knows the caller as a coach from now on; what the organisation said of them stays. */
    public void know(Caller caller) {
        getEntityManager()
                .createNativeQuery("""
                        insert into professional (organisation, user_id, name, coach, fte, registered_at)
                        values (:organisation, :user, :name, true, 1, :now)
                        on conflict (organisation, user_id) do nothing""")
                .setParameter("organisation", caller.organisation().value())
                .setParameter("user", caller.user())
                .setParameter("name", caller.name())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    Professional describe(Caller caller, String user, String name, boolean coach, BigDecimal fte) {
        var key = new Professional.Key(caller.organisation(), user);
        Professional known = findById(key);
        if (known == null) {
            known = new Professional(key, name, coach, fte, clock.instant());
            persist(known);
        } else {
            known.describe(name, coach, fte);
        }
        flush();
        return known;
    }

    public boolean isCoach(Caller caller, String user) {
        Professional known = findById(new Professional.Key(caller.organisation(), user));
        return known != null && known.isCoach();
    }

    /** All of the caller's organisation, by name. */
    List<Professional> of(Caller caller) {
        return list("key.organisation = ?1 order by name, key.userId", caller.organisation());
    }
}
