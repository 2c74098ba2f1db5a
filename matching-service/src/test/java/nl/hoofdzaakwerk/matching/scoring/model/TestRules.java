package nl.hoofdzaakwerk.matching.scoring.model;

/** The rules and places of the scorer's tests, for tests of other packages. */
public final class TestRules {

    private TestRules() {}

    public static RuleSet rules() {
        return Fixtures.rules();
    }

    public static TravelTimes places() {
        return Fixtures.places();
    }
}
