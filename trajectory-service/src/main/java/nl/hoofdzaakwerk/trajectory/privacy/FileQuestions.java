package nl.hoofdzaakwerk.trajectory.privacy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.trajectory.privacy.model.FileQuestion;

@ApplicationScoped
class FileQuestions implements PanacheRepositoryBase<FileQuestion, UUID> {

    /** In order of service. */
    List<FileQuestion> of(UUID fileId) {
        return list("fileId = ?1 order by receiver, id", fileId);
    }

    /** Only the id: the file is locked before its questions are read. */
    Optional<UUID> fileOf(UUID questionId) {
        return getEntityManager()
                .createQuery("select q.fileId from FileQuestion q where q.id = :id", UUID.class)
                .setParameter("id", questionId)
                .getResultStream()
                .findFirst();
    }
}
