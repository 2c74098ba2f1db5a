package nl.hoofdzaakwerk.employer.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;

/** Files in pieces, so that none is in memory as a whole; kept until the file was checked. */
@ApplicationScoped
class ImportFiles {
    static final int PIECE = 256 * 1024;

    private final EntityManager entityManager;

    ImportFiles(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @param number from zero on, without gaps */
    void keep(UUID importId, OrganisationAlias organisation, int number, byte[] piece) {
        entityManager
                .createNativeQuery(
                        "insert into employer_import_part (import_id, organisation, number, content) values (?, ?, ?, ?)")
                .setParameter(1, importId)
                .setParameter(2, organisation.value())
                .setParameter(3, number)
                .setParameter(4, piece)
                .executeUpdate();
    }

    /** The whole file, read piece by piece while the transaction lasts. */
    InputStream open(UUID importId) {
        return new SequenceInputStream(new Pieces(importId, pieces(importId)));
    }

    void forget(UUID importId) {
        entityManager
                .createNativeQuery("delete from employer_import_part where import_id = ?")
                .setParameter(1, importId)
                .executeUpdate();
    }

    private int pieces(UUID importId) {
        return ((Number) entityManager
                        .createNativeQuery("select count(*) from employer_import_part where import_id = ?")
                        .setParameter(1, importId)
                        .getSingleResult())
                .intValue();
    }

    private final class Pieces implements Enumeration<InputStream> {
        private final UUID importId;
        private final int pieces;
        private int next;

        Pieces(UUID importId, int pieces) {
            this.importId = importId;
            this.pieces = pieces;
        }

        @Override
        public boolean hasMoreElements() {
            return next < pieces;
        }

        @Override
        public InputStream nextElement() {
            return new ByteArrayInputStream((byte[]) entityManager
                    .createNativeQuery(
                            "select content from employer_import_part where import_id = ? and number = ?", byte[].class)
                    .setParameter(1, importId)
                    .setParameter(2, next++)
                    .getSingleResult());
        }
    }
}
