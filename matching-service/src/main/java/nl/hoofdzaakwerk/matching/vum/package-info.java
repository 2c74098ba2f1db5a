/**
 * The mediator's side of VUM: asks vacancies for an own candidate and jobseekers for an own vacancy, and keeps the
 * answers for a short time, apart from the pool. Off unless an installation turns it on.
 */
package nl.hoofdzaakwerk.matching.vum;
