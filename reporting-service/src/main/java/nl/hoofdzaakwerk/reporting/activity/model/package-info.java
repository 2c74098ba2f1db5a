/** Activities without their adapters. */
package nl.hoofdzaakwerk.reporting.activity.model;
