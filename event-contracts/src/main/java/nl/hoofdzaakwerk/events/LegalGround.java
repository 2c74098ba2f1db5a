package nl.hoofdzaakwerk.events;

import java.time.LocalDate;

/**
 * Why a candidate's card may be shared (rule G1).
 *
 * @param ground code of the legal ground, such as {@code consent}
 * @param purpose code of the purpose the ground holds for, such as {@code matching}
 * @param validUntil last day it holds; absent when it has no end
 */
public record LegalGround(
        @Matches(Check.CODE) String ground,
        @Matches(Check.CODE) String purpose,
        @Nullable LocalDate validUntil) {
    public LegalGround {
        Check.code("ground", ground);
        Check.code("purpose", purpose);
    }
}
