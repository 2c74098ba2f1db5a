package nl.hoofdzaakwerk.portal.casework;

import nl.hoofdzaakwerk.portal.api.NextStep;

/** Something that work is done on. */
public interface Open {
    /** What happens next with it; null when it is closed. */
    NextStep nextStep();
}
