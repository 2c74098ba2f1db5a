/** Milestones and how they are judged, without adapters. */
package nl.hoofdzaakwerk.reporting.milestone.model;
