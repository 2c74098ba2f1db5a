package nl.hoofdzaakwerk.employer.contactperson;

import java.time.LocalDate;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That the data of a contact person are still right and still needed.
 *
 * @param reviewOn the next look, today at the earliest; the end of the term when absent
 */
@Schema(name = "ContactPersonReview")
record ReviewBody(@BusinessDate LocalDate reviewOn) {}
