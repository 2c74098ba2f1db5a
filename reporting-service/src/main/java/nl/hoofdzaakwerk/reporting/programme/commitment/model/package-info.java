/** Commitments and readiness without adapters. */
package nl.hoofdzaakwerk.reporting.programme.commitment.model;
