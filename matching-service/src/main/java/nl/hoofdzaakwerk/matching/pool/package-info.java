/** Candidate cards and vacancies: taken in from events, shown to who may see them. */
package nl.hoofdzaakwerk.matching.pool;
