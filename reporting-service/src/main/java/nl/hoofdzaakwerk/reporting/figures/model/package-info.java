/** Facts and counts without their adapters. */
package nl.hoofdzaakwerk.reporting.figures.model;
