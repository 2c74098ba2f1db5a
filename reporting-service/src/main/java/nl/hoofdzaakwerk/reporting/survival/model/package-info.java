/** Survival curves and what may be shown of them, without adapters. */
package nl.hoofdzaakwerk.reporting.survival.model;
