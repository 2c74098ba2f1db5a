/** Vacancies and jobseekers of others, asked of VUM for an own candidate or vacancy (D6, E3). */
package nl.hoofdzaakwerk.portal.employer.vum;
