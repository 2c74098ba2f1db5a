/**
 * The pages of coaches and treatment liaisons: from the question whether somebody is in scope to the last talk during
 * work. Each feature has a package of its own: {@code intake}, {@code candidate}, {@code caseload}, {@code trajectory},
 * {@code work}, {@code plan} and {@code funding}; what they share lies here.
 */
package nl.hoofdzaakwerk.portal.coach;
