/** Pages without their adapters. */
package nl.hoofdzaakwerk.reporting.page.model;
