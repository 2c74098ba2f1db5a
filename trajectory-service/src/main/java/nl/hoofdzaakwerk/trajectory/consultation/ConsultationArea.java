package nl.hoofdzaakwerk.trajectory.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.FieldError;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.trajectory.policy.Remarks;
import nl.hoofdzaakwerk.trajectory.reference.ReferenceData;

/** Where something plays: a region the caller's organisation works in, and a subregion that lies in it (A13). */
@ApplicationScoped
class ConsultationArea {
    private final ReferenceData reference;
    private final Remarks remarks;

    ConsultationArea(ReferenceData reference, Remarks remarks) {
        this.reference = reference;
        this.remarks = remarks;
    }

    /** @throws Problem 400 that names the field */
    void require(Caller caller, RegionCode region, String subregion) {
        List<FieldError> errors = new ArrayList<>();
        if (!caller.worksIn(region)) {
            errors.add(remarks.error("/region", "not-your-region"));
        }
        if (subregion != null && !reference.hasSubregion(region, subregion)) {
            errors.add(remarks.error("/subregion", "unknown-subregion"));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }
}
