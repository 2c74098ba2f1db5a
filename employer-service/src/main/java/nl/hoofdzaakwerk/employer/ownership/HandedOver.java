package nl.hoofdzaakwerk.employer.ownership;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many employers were handed over. */
@Schema(name = "EmployersHandedOver")
record HandedOver(int employers) {}
