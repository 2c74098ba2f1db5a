package nl.hoofdzaakwerk.reporting.indicator;

import java.util.Map;

/** How good the data behind each figure is (rule X28), as judged by a feature that builds on the catalogue. */
public interface QualityGrades {

    /** From A, the best, to E by id of the indicator, for the whole country; one that is not judged yet is absent. */
    Map<String, String> byIndicator();
}
