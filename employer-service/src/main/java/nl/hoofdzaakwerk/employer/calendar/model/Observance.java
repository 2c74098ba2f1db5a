package nl.hoofdzaakwerk.employer.calendar.model;

/** In which years a holiday is a day off. */
public enum Observance {
    EACH_YEAR {
        @Override
        boolean isFreeIn(int year) {
            return true;
        }
    },
    LUSTRUM_YEARS {
        @Override
        boolean isFreeIn(int year) {
            return year % LUSTRUM == 0;
        }
    },
    NEVER {
        @Override
        boolean isFreeIn(int year) {
            return false;
        }
    };

    private static final int LUSTRUM = 5;

    abstract boolean isFreeIn(int year);
}
