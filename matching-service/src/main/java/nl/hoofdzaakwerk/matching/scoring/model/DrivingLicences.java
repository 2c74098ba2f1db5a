package nl.hoofdzaakwerk.matching.scoring.model;

import java.util.EnumSet;
import java.util.Set;
import nl.hoofdzaakwerk.events.DrivingLicence;

/** Which categories a Dutch driving licence holds besides the one it names. */
final class DrivingLicences {

    private DrivingLicences() {}

    /** All categories that who has these may drive. */
    static Set<DrivingLicence> heldWith(Set<DrivingLicence> told) {
        Set<DrivingLicence> held = EnumSet.noneOf(DrivingLicence.class);
        told.forEach(licence -> add(licence, held));
        return held;
    }

    private static void add(DrivingLicence licence, Set<DrivingLicence> held) {
        if (held.add(licence)) {
            implied(licence).forEach(other -> add(other, held));
        }
    }

    private static Set<DrivingLicence> implied(DrivingLicence licence) {
        return switch (licence) {
            case AM -> Set.of();
            case A1, B, T -> Set.of(DrivingLicence.AM);
            case A2 -> Set.of(DrivingLicence.A1);
            case A -> Set.of(DrivingLicence.A2);
            case BE, C1, D1 -> Set.of(DrivingLicence.B);
            case C1E -> Set.of(DrivingLicence.C1, DrivingLicence.BE);
            case C -> Set.of(DrivingLicence.C1);
            case CE -> Set.of(DrivingLicence.C, DrivingLicence.C1E);
            case D1E -> Set.of(DrivingLicence.D1, DrivingLicence.BE);
            case D -> Set.of(DrivingLicence.D1);
            case DE -> Set.of(DrivingLicence.D, DrivingLicence.D1E);
        };
    }
}
