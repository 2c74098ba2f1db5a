package nl.hoofdzaakwerk.trajectory.feedback;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.trajectory.feedback.model.FeedbackGiver;

/** Answers of trajectories the tenant of the transaction sees, and averages that show no single answer. */
@ApplicationScoped
class FeedbackAnswers implements PanacheRepositoryBase<Feedback, UUID> {

    /** Newest first. */
    List<Feedback> of(UUID trajectoryId) {
        return list("trajectoryId = ?1 order by id desc", trajectoryId);
    }

    /** Of the own organisation; for a region, of each organisation for the trajectories of its regions. */
    List<FeedbackAverage> averages(Caller caller, int year, int minimumAnswers) {
        boolean regional = caller.kind() == OrganisationKind.REGION;
        String[] regions =
                regional ? caller.regions().stream().map(RegionCode::value).toArray(String[]::new) : new String[0];
        List<?> rows = getEntityManager()
                .createNativeQuery("""
                        select organisation, giver, answers, result_oriented, clear_contact, less_bureaucracy
                        from feedback_averages(:organisation, cast(:regions as text[]), :year, :minimum)""", Tuple.class)
                .setParameter("organisation", caller.organisation().value())
                .setParameter("regions", regions)
                .setParameter("year", year)
                .setParameter("minimum", minimumAnswers)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(FeedbackAnswers::average)
                .toList();
    }

    private static FeedbackAverage average(Tuple row) {
        return new FeedbackAverage(
                new OrganisationAlias(row.get(0, String.class)),
                FeedbackGiver.valueOf(row.get(1, String.class)),
                row.get(2, Long.class),
                row.get(3, BigDecimal.class),
                row.get(4, BigDecimal.class),
                row.get(5, BigDecimal.class));
    }

    /** What was said stays counted; who said it, and every word, goes. */
    void forget(UUID candidateId) {
        flush();
        getEntityManager()
                .createNativeQuery("""
                        update feedback set trajectory_id = null, candidate_id = null, remark = null,
                            recorded_by = null, recorded_at = null, given_on = date_trunc('month', given_on)
                        where candidate_id = :candidate""")
                .setParameter("candidate", candidateId)
                .executeUpdate();
        getEntityManager().clear();
    }
}
