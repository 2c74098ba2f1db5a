/** Which records are one employer: a survivor and those that were merged into it (rule D3). */
package nl.hoofdzaakwerk.employer.family;
