/** Employers: registering, changing and finding them, and what each organisation notes for itself (rule D3). */
package nl.hoofdzaakwerk.employer.relation;
