package nl.hoofdzaakwerk.kit.due.model;

import java.util.UUID;

/** Something open that is due. */
public interface Due {
    UUID id();

    NextStep nextStep();
}
