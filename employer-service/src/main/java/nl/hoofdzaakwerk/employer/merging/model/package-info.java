/** When two records can become one (rule D3). */
package nl.hoofdzaakwerk.employer.merging.model;
