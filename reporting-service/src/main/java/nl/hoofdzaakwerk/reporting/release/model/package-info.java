/** What is published: areas, dimensions, cells and the family they form. Without adapters. */
package nl.hoofdzaakwerk.reporting.release.model;
