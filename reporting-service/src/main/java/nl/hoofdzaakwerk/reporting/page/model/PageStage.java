package nl.hoofdzaakwerk.reporting.page.model;

/** The life of a page: current until it is withdrawn for good (F16). */
public enum PageStage {
    CURRENT,
    WITHDRAWN
}
