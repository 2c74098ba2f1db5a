package nl.hoofdzaakwerk.matching.match.model;

/**
 * What counts of a pair and, when it changes, lets a rejected pair be proposed again (E4). Each has a sentence that
 * says so; names are stored, so they stay.
 */
public enum Fact {
    HOURS("E4.back.hours", Said.VALUE),
    HOURS_AT_WORK("E4.back.hours-at-work", Said.VALUE),
    GROWTH("E4.back.growth", Said.NOTHING),
    OCCUPATIONS("E4.back.occupations", Said.LIST),
    UNWANTED_OCCUPATIONS("E4.back.unwanted-occupations", Said.LIST),
    POSTCODE("E4.back.postcode", Said.VALUE),
    TRAVEL_MODE("E4.back.travel-mode", Said.NOTHING),
    TRAVEL_MINUTES("E4.back.travel-minutes", Said.VALUE),
    CONDITIONS("E4.back.conditions", Said.LIST),
    DISCLOSURE("E4.back.disclosure", Said.NOTHING),
    SECTORS("E4.back.sectors", Said.NOTHING),
    HARD_LIMITS("E4.back.hard-limits", Said.NOTHING),
    AVAILABILITY("E4.back.availability", Said.NOTHING),
    ABILITIES("E4.back.abilities", Said.NOTHING),
    LOAD("E4.back.load", Said.NOTHING),
    SUPPORT("E4.back.support", Said.NOTHING),
    CONTRACT("E4.back.contract", Said.NOTHING),
    ANSWER("E4.back.answer", Said.NOTHING),
    OFFERED_HOURS("E4.back.offered-hours", Said.VALUE),
    OFFERED_OCCUPATION("E4.back.offered-occupation", Said.LIST),
    OFFERED_POSTCODE("E4.back.offered-postcode", Said.VALUE),
    OFFERED_CONDITIONS("E4.back.offered-conditions", Said.LIST),
    OFFERED_TIMES("E4.back.offered-times", Said.NOTHING),
    DEMANDS("E4.back.demands", Said.NOTHING),
    DEMANDED_OPENNESS("E4.back.demanded-openness", Said.NOTHING),
    START("E4.back.start", Said.NOTHING),
    OFFERED_WORK("E4.back.offered-work", Said.NOTHING),
    OFFERED_SUPPORT("E4.back.offered-support", Said.NOTHING),
    OFFERED_CONTRACT("E4.back.offered-contract", Said.NOTHING),
    /** Card or vacancy were told anew, and what counted before is not known any more. */
    TOLD("E4.back.told-anew", Said.NOTHING);

    /** What the sentence says of the change. */
    enum Said {
        /** Only that it changed. */
        NOTHING,
        /** The value now and before. */
        VALUE,
        /** What it holds now and held before. */
        LIST
    }

    private final String key;
    private final Said said;

    Fact(String key, Said said) {
        this.key = key;
        this.said = said;
    }

    String key() {
        return key;
    }

    Said said() {
        return said;
    }
}
