package nl.hoofdzaakwerk.testkit.architecture.violations.dirty.model;

import jakarta.ws.rs.core.Response;
import nl.hoofdzaakwerk.testkit.Database;

/** A model that knows REST, and another part of the platform. */
record Framed(Response response, Database foreign) {}
