package nl.hoofdzaakwerk.matching.match;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.Language;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.matching.match.ReasonCodes.ReasonCode;
import nl.hoofdzaakwerk.matching.match.model.MatchStage;
import nl.hoofdzaakwerk.matching.match.model.Party;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The reasons for which matches are rejected, parked or end. */
@Path("/reason-codes")
@Tag(name = "matches", description = "Candidate and vacancy followed together, from proposal to placement")
class ReasonCodeResource {

    private final ReasonCodes reasonCodes;
    private final CurrentCaller callers;
    private final Language language;
    private final Clock clock;

    ReasonCodeResource(ReasonCodes reasonCodes, CurrentCaller callers, Language language, Clock clock) {
        this.reasonCodes = reasonCodes;
        this.callers = callers;
        this.language = language;
        this.clock = clock;
    }

    /** Those in force today. */
    @Schema(name = "ReasonCodes")
    record ReasonCodesView(List<ReasonCodeView> items) {}

    /**
     * @param party with whom it lies; people never give one of the SYSTEM
     * @param region whose own it is; null for all regions
     */
    @Schema(name = "ReasonCode")
    record ReasonCodeView(String code, MatchStage stage, Party party, RegionCode region, String label) {
        static ReasonCodeView of(ReasonCode reason, Locale locale) {
            return new ReasonCodeView(
                    reason.code(),
                    reason.stage(),
                    reason.party(),
                    reason.region().orElse(null),
                    reason.label(locale));
        }
    }

    @GET
    @Transactional
    @RolesAllowed({"coach@GGZ", "matching-chair@WSP", "account-manager@WSP"})
    @Operation(
            operationId = "listReasonCodes",
            summary = "Why matches are rejected, parked or end",
            description =
                    "Rule P5: those in force today, with the stage they belong to and the party they lie with; the"
                            + " national ones and those of your regions.")
    public ReasonCodesView list() {
        Locale locale = language.locale();
        return new ReasonCodesView(reasonCodes.inForce(callers.get().regions(), LocalDate.now(clock)).stream()
                .map(reason -> ReasonCodeView.of(reason, locale))
                .toList());
    }
}
