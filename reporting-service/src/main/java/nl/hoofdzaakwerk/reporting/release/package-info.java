/**
 * Releases: all figures of one moment, protected as a whole, kept as they were and read by every way out (F10, X22).
 */
package nl.hoofdzaakwerk.reporting.release;
