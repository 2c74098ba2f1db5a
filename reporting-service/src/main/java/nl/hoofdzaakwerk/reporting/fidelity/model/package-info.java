/** Signals of how guidance is done, without adapters. */
package nl.hoofdzaakwerk.reporting.fidelity.model;
