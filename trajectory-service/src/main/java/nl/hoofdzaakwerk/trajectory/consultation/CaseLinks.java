package nl.hoofdzaakwerk.trajectory.consultation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Links of the own organisation's cases. */
@ApplicationScoped
class CaseLinks implements PanacheRepositoryBase<CaseLink, UUID> {

    Map<UUID, CaseLink> byCase(List<UUID> cases) {
        return cases.isEmpty()
                ? Map.of()
                : list("caseId in ?1", cases).stream().collect(Collectors.toMap(CaseLink::caseId, Function.identity()));
    }

    List<CaseLink> ofCandidate(UUID candidateId) {
        return list("candidateId = ?1 order by caseId", candidateId);
    }

    /** Whether a case about the trajectory is on its way already. */
    boolean isTabled(UUID trajectoryId) {
        return getEntityManager()
                        .createQuery("""
                                select count(*) from CaseLink l join ConsultationCase c on c.id = l.caseId
                                where l.trajectoryId = :trajectory and c.state not in (CLOSED, WITHDRAWN)""", Long.class)
                        .setParameter("trajectory", trajectoryId)
                        .getSingleResult()
                > 0;
    }

    /** X2: whether a legal ground for case consultation holds for the candidate on a day. */
    boolean hasGround(UUID candidateId, LocalDate on) {
        return (Boolean) getEntityManager()
                .createNativeQuery("select has_consultation_ground(:candidate, :day)", Boolean.class)
                .setParameter("candidate", candidateId)
                .setParameter("day", on)
                .getSingleResult();
    }
}
