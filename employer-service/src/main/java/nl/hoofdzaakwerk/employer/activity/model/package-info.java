/** What a contact with an employer is, and what has to follow it. */
package nl.hoofdzaakwerk.employer.activity.model;
