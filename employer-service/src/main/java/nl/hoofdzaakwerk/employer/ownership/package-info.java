/** Who keeps the contact with an employer: taking it, handing it over, and what went before (rule D3). */
package nl.hoofdzaakwerk.employer.ownership;
