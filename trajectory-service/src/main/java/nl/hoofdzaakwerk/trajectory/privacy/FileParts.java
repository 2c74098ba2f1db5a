package nl.hoofdzaakwerk.trajectory.privacy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class FileParts implements PanacheRepositoryBase<FilePart, UUID> {

    boolean has(UUID questionId, int number) {
        return count("questionId = ?1 and number = ?2", questionId, number) > 0;
    }

    /** Each answer in order of its parts. */
    List<FilePart> of(Collection<UUID> questionIds) {
        return list("questionId in ?1 order by questionId, number", questionIds);
    }
}
