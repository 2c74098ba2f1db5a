/**
 * The cooperation survey at three moments (rule F13): anonymous, compared over time and between regions, and shown of
 * enough respondents only.
 */
package nl.hoofdzaakwerk.reporting.survey;
