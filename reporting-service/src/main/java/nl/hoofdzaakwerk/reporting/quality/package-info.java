/**
 * A grade of the data behind every figure, and the question to whoever can mend it (rule X28). Grades are made with
 * each release; questions are those of reporting discipline.
 */
package nl.hoofdzaakwerk.reporting.quality;
