/**
 * What matching holds of candidates and vacancies: anonymous cards and open vacancies, as other services told them.
 * Nothing here is typed in; an event brings it and an event takes it away.
 */
package nl.hoofdzaakwerk.matching.pool.model;
