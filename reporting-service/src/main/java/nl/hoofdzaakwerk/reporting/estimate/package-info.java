/**
 * What is not counted but estimated, each with its source: the size of the target group (F11) and social value (F12).
 */
package nl.hoofdzaakwerk.reporting.estimate;
