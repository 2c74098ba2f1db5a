/** What may be known of a contact person, and how long (rule P7). */
package nl.hoofdzaakwerk.employer.contactperson.model;
