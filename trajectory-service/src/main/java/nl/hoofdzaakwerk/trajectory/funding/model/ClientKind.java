package nl.hoofdzaakwerk.trajectory.funding.model;

import java.util.Optional;
import nl.hoofdzaakwerk.events.BenefitKind;

/** Whose client someone is, which decides who pays (B1, B2). */
public enum ClientKind {
    /** The municipality's: social assistance, or no benefit at all ("nuggers"). */
    MUNICIPAL,
    /** UWV's: an employee insurance benefit or Wajong. */
    UWV;

    /** Empty for someone in work, who is nobody's client yet. */
    public static Optional<ClientKind> of(BenefitKind benefit) {
        return switch (benefit) {
            case PARTICIPATIEWET, NONE -> Optional.of(MUNICIPAL);
            case WW, WIA_WAO, WAJONG, ZIEKTEWET -> Optional.of(UWV);
            case EMPLOYED -> Optional.empty();
        };
    }
}
