package nl.hoofdzaakwerk.matching.exposure;

import nl.hoofdzaakwerk.matching.match.model.Party;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How often pairs with a candidate were rejected for a reason. @param party with whom the reason lies */
@Schema(name = "RefusalCount")
record RefusalCount(Party party, String reasonCode, int count) {}
