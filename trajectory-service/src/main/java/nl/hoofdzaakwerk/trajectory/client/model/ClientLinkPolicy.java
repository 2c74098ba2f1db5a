package nl.hoofdzaakwerk.trajectory.client.model;

import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;

/**
 * X7: a link opens once, in time, and only with the client's date of birth. Why a link does not open is not told to who
 * comes with it: a stranger learns nothing from it.
 */
public final class ClientLinkPolicy {
    private ClientLinkPolicy() {}

    /** For a code nobody was given, and for a link that opens no more. */
    public static Ruling notValid() {
        return Ruling.refused("/code", Remark.of("X7", "X7.link-not-valid", "AVG 32"));
    }

    public static Ruling judgeOpening(ClientLinkState state) {
        return state == ClientLinkState.WAITING ? Ruling.allowed() : notValid();
    }

    /** @param left how often it may still be tried; with none left the link is not valid any more */
    public static Ruling wrongBirthDate(int left) {
        return left > 0
                ? Ruling.refused("/birthDate", Remark.of("X7", "X7.birth-date-wrong", "AVG 32", left))
                : notValid();
    }
}
