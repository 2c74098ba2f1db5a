/** Key figures without their adapters. */
package nl.hoofdzaakwerk.reporting.keyfigure.model;
