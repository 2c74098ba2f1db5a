package nl.hoofdzaakwerk.events;

/** Why a referral is not taken on; none tells of health (rules A4 and G3). */
public enum RefusalReason {
    NOT_OUR_CLIENT,
    DECLINES,
    NOT_REACHED,
    GUIDED_ALREADY,
    NOT_IN_SCOPE
}
