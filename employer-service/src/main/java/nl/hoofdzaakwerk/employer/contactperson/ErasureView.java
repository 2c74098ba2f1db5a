package nl.hoofdzaakwerk.employer.contactperson;

import java.time.Instant;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.contactperson.model.ErasureGround;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is left of a contact person who was erased.
 *
 * @param id what was the person's
 * @param erasedBy id of the professional
 */
@Schema(name = "ContactPersonErasure")
record ErasureView(
        UUID id, UUID employerId, String organisation, String erasedBy, ErasureGround ground, Instant erasedAt) {
    static ErasureView of(ContactPersonErasure erasure) {
        return new ErasureView(
                erasure.id,
                erasure.employerId,
                erasure.organisation,
                erasure.erasedBy,
                erasure.ground,
                erasure.erasedAt);
    }
}
