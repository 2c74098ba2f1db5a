/** Surveys, their rounds and what may be shown of the scores. */
package nl.hoofdzaakwerk.reporting.survey.model;
