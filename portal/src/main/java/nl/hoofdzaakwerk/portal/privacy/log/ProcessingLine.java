package nl.hoofdzaakwerk.portal.privacy.log;

import java.time.Instant;

/** A line of the processing log. */
record ProcessingLine(Instant at, String activity, String dataSubjectId) {}
