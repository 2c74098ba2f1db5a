/**
 * Pages about employers, for account managers of the WSP and for coaches: the pipeline ({@code board}), employers and
 * the contact with them ({@code relation}), vacancies and job carving ({@code vacancy}), relation files
 * ({@code importing}), sessions ({@code session}).
 */
package nl.hoofdzaakwerk.portal.employer;
