/** The stakeholder web without its adapters. */
package nl.hoofdzaakwerk.reporting.stakeholder.model;
