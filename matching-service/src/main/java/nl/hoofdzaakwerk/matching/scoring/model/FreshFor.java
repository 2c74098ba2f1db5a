package nl.hoofdzaakwerk.matching.scoring.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * X20: how long what was told is taken to be still so. Older data is shown as not fresh; it costs no points.
 *
 * @param cardDays days after which a card is to be gone through again with the candidate
 * @param vacancyDays days after which a vacancy is to be gone through again with the employer
 */
public record FreshFor(int cardDays, int vacancyDays) {

    public static final int LONGEST = 730;
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    public FreshFor {
        require("cardDays", cardDays);
        require("vacancyDays", vacancyDays);
    }

    private static void require(String name, int days) {
        if (days < 1 || days > LONGEST) {
            throw new IllegalArgumentException(name + " is 1 to " + LONGEST + " days, not " + days);
        }
    }

    public boolean isCardFresh(Instant toldAt, LocalDate date) {
        return ageOf(toldAt, date) <= cardDays;
    }

    public boolean isVacancyFresh(Instant toldAt, LocalDate date) {
        return ageOf(toldAt, date) <= vacancyDays;
    }

    /** Whole days from the day it was told. */
    static int ageOf(Instant toldAt, LocalDate date) {
        return (int) ChronoUnit.DAYS.between(toldAt.atZone(ZONE).toLocalDate(), date);
    }
}
