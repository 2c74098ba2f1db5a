/** People, calls and the event log, for tests that read as sentences. */
package nl.hoofdzaakwerk.employer.support;
