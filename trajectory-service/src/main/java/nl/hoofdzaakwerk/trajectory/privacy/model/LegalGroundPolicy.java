package nl.hoofdzaakwerk.trajectory.privacy.model;

import java.util.Set;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;

/** G1: which ground can carry which purpose, and who can receive for it. */
public final class LegalGroundPolicy {
    /** The receiver of candidate cards. */
    public static final String MATCHING_SERVICE = "matching-service";

    private static final String SERVICE = "-service";

    private LegalGroundPolicy() {}

    /** @param own alias of the treating organisation, which needs no ground to share with itself */
    public static Ruling judge(LegalGround.Terms terms, String own) {
        return Ruling.refusedIf(
                        !groundsFor(terms.purpose()).contains(terms.ground()),
                        "/ground",
                        Remark.of("G1", "G1.ground-does-not-carry-purpose", "TW 8, AVG 6"))
                .and(Ruling.refusedIf(
                        !canReceive(terms, own),
                        "/receiver",
                        Remark.of("G1", "G1.receiver-does-not-fit-purpose", "TW 8")));
    }

    /** A ground is withdrawn once. */
    public static Ruling judgeWithdrawal(boolean withdrawn) {
        return Ruling.refusedIf(withdrawn, "", Remark.of("G1", "G1.already-withdrawn", "TW 8"));
    }

    private static Set<Ground> groundsFor(Purpose purpose) {
        return switch (purpose) {
            case MATCHING, GUIDANCE, CASE_CONSULTATION -> Set.of(Ground.CONSENT, Ground.PUBLIC_TASK);
            case FUNDING -> Set.of(Ground.CONSENT, Ground.PUBLIC_TASK, Ground.LEGAL_OBLIGATION);
            case TRANSFER -> Set.of(Ground.CONSENT);
        };
    }

    private static boolean canReceive(LegalGround.Terms terms, String own) {
        return switch (terms.purpose()) {
            case MATCHING -> terms.receiver().equals(MATCHING_SERVICE);
            case GUIDANCE, CASE_CONSULTATION, FUNDING, TRANSFER -> isOtherOrganisation(terms.receiver(), own);
        };
    }

    private static boolean isOtherOrganisation(String receiver, String own) {
        return !receiver.endsWith(SERVICE) && !receiver.equals(own);
    }
}
