package nl.hoofdzaakwerk.employer.contactperson;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.contactperson.model.ContactPerson;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** The contact persons; what a caller asks for is limited to the caller's regions here and again in the database. */
@ApplicationScoped
class ContactPersons implements PanacheRepositoryBase<ContactPerson, UUID> {
    private static final String TERM = """
            select months from contact_person_review_term where from_date <= :today order by from_date desc limit 1
            """;

    Optional<ContactPerson> visible(UUID id, Caller caller) {
        return findByIdOptional(id).filter(person -> caller.worksIn(person.region()));
    }

    /** Of these employers, written down last first. */
    List<ContactPerson> page(Collection<UUID> family, PageRequest page) {
        var query = page.after() == null
                ? find("employerId in ?1 order by id desc", family)
                : find("employerId in ?1 and id < ?2 order by id desc", family, page.after());
        return query.range(0, page.limit()).list();
    }

    /** Months within which a person is looked at again. */
    int reviewTerm(LocalDate today) {
        return (Integer) getEntityManager()
                .createNativeQuery(TERM, Integer.class)
                .setParameter("today", today)
                .getSingleResult();
    }
}
