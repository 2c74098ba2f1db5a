package nl.hoofdzaakwerk.matching.match;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.hoofdzaakwerk.matching.match.model.ClosingComment;

/** Closing comments of the caller's own organisation. */
@ApplicationScoped
class ClosingComments implements PanacheRepositoryBase<ClosingComment, UUID> {}
