/** The rules of passing the contact with an employer on (rule D3). */
package nl.hoofdzaakwerk.employer.ownership.model;
