/** Publications without their adapters. */
package nl.hoofdzaakwerk.reporting.publication.model;
