/** How terms of cards and vacancies are kept in a column: as JSON, written and read as in the events. */
package nl.hoofdzaakwerk.matching.columns;
