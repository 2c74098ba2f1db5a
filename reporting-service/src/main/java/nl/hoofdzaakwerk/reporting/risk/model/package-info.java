/** Risks without their adapters. */
package nl.hoofdzaakwerk.reporting.risk.model;
