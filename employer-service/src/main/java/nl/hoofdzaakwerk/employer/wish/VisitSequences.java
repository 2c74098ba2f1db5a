package nl.hoofdzaakwerk.employer.wish;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.wish.model.SequenceState;
import nl.hoofdzaakwerk.employer.wish.model.VisitSequence;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** The visit sequences with their visits, in the caller's regions. */
@ApplicationScoped
class VisitSequences implements PanacheRepositoryBase<VisitSequence, UUID> {
    private static final List<SequenceState> ENDED = List.of(SequenceState.VACANCY_LINKED, SequenceState.STOPPED);

    Optional<VisitSequence> visible(UUID id, Caller caller) {
        return findByIdOptional(id).filter(sequence -> caller.worksIn(sequence.region()));
    }

    Optional<VisitSequence> lockVisible(UUID id, Caller caller) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(sequence -> caller.worksIn(sequence.region()));
    }

    List<VisitSequence> page(UUID wish, PageRequest page) {
        var query = page.after() == null
                ? find("wishId = ?1 order by id desc", wish)
                : find("wishId = ?1 and id < ?2 order by id desc", wish, page.after());
        return query.range(0, page.limit()).list();
    }

    List<VisitSequence> openOf(UUID wish) {
        return list("wishId = ?1 and state not in ?2", wish, ENDED);
    }

    /** Who goes to this employer for this wish already. */
    Optional<VisitSequence> openOf(UUID wish, UUID employer) {
        return find("wishId = ?1 and employerId = ?2 and state not in ?3", wish, employer, ENDED)
                .firstResultOptional();
    }

    void keep(Visit visit) {
        getEntityManager().persist(visit);
    }

    /** In the order in which they were made. */
    List<Visit> visits(UUID sequence) {
        return getEntityManager()
                .createQuery("from Visit where sequenceId = :sequence order by visitDate, id", Visit.class)
                .setParameter("sequence", sequence)
                .getResultList();
    }

    boolean isVacancyOf(UUID vacancy, UUID employer) {
        return ((Number) getEntityManager()
                                .createNativeQuery(
                                        "select count(*) from vacancy where id = :vacancy and employer_id = :employer")
                                .setParameter("vacancy", vacancy)
                                .setParameter("employer", employer)
                                .getSingleResult())
                        .intValue()
                > 0;
    }
}
