/**
 * What regions want to have reached on a day, and how far they are, by published figures only (rules F3, F5 and P9).
 */
package nl.hoofdzaakwerk.reporting.milestone;
